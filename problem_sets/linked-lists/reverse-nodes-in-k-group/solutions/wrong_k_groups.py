class Solution:
    def reverseKGroup(self, head: Optional[ListNode], k: int) -> Optional[ListNode]:
        length = 0
        node = head
        while node:
            length += 1
            node = node.next
        return self.turn(head, length // k)

    def turn(self, head, length):
        rest = head
        for _ in range(length):
            if not rest:
                return head
            rest = rest.next
        before = self.turn(rest, length)
        while head is not rest:
            head.next, before, head = before, head, head.next
        return before
