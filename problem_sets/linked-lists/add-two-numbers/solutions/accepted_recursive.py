class Solution:
    def addTwoNumbers(self, l1: Optional[ListNode], l2: Optional[ListNode]) -> Optional[ListNode]:
        return self.add(l1, l2, 0)

    def add(self, l1, l2, carry):
        if not l1 and not l2:
            return ListNode(carry) if carry else None
        total = carry + (l1.val if l1 else 0) + (l2.val if l2 else 0)
        rest = self.add(l1 and l1.next, l2 and l2.next, total // 10)
        return ListNode(total % 10, rest)
