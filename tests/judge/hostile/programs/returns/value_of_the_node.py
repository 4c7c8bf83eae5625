# Returns the value where a node is due.
# entry: Solution.solve(head: Optional[ListNode]) -> Optional[ListNode]
# verdict: RTE
# needs:
# unharmed:
# cases: [[{"head": [1, 2, 3]}, [3, 2, 1]]]


class Solution:
    def solve(self, head: Optional[ListNode]):
        return head.val
