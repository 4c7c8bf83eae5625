class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        before = tail = ListNode()
        while head:
            if not head.next:
                tail.next = head
                break
            node = head
            while node.next.next:
                node = node.next
            tail.next = node.next
            tail = tail.next
            node.next = None
        return before.next
