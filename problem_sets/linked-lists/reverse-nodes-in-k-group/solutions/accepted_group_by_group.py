class Solution:
    def reverseKGroup(self, head: Optional[ListNode], k: int) -> Optional[ListNode]:
        dummy = front = ListNode(next=head)
        while True:
            last = front
            for _ in range(k):
                last = last.next
                if not last:
                    return dummy.next
            first = node = front.next
            before = rest = last.next
            while node is not rest:
                node.next, before, node = before, node, node.next
            front.next = last
            front = first
