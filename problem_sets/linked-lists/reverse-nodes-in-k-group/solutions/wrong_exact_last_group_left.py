class Solution:
    def reverseKGroup(self, head: Optional[ListNode], k: int) -> Optional[ListNode]:
        rest = head
        for _ in range(k):
            if not rest or not rest.next:
                return head
            rest = rest.next
        before = self.reverseKGroup(rest, k)
        while head is not rest:
            head.next, before, head = before, head, head.next
        return before
