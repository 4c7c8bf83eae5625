# Reverses a linked list.
# entry: Solution.solve(head: Optional[ListNode]) -> Optional[ListNode]
# verdict: AC
# needs:
# unharmed:
# cases: [[{"head": [1, 2, 3]}, [3, 2, 1]], [{"head": []}, []]]


class Solution:
    def solve(self, head: Optional[ListNode]):
        before = None
        while head:
            head.next, before, head = before, head, head.next
        return before
