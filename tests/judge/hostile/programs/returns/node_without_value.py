# A node of another kind.
# entry: Solution.solve(head: Optional[ListNode]) -> Optional[ListNode]
# verdict: RTE|WA
# needs:
# unharmed:
# cases: [[{"head": [1, 2, 3]}, [3, 2, 1]]]


class Other:
    next = None


class Solution:
    def solve(self, head):
        return Other()
