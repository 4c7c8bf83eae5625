class Solution:
    def reverseKGroup(self, head: Optional[ListNode], k: int) -> Optional[ListNode]:
        dummy = front = ListNode(next=head)
        rounds = 0
        while rounds < 5000:
            rounds += 1
            last = front
            for _ in range(k):
                last = last.next
                if not last:
                    return dummy.next
            node = front.next
            before = rest = last.next
            while node is not rest:
                node.next, before, node = before, node, node.next
            front.next = last
            front = last
        return dummy.next
