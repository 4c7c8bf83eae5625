class Solution:
    def reverseKGroup(self, head: Optional[ListNode], k: int) -> Optional[ListNode]:
        dummy = tail = ListNode()
        group = []
        while head:
            group.append(head)
            head = head.next
            if len(group) == k:
                while group:
                    tail.next = group.pop()
                    tail = tail.next
                tail.next = head
        return dummy.next
