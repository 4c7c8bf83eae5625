# A node whose value takes for ever to read.
# entry: Solution.solve(head: Optional[ListNode]) -> Optional[ListNode]
# verdict: TLE
# needs: limits
# unharmed:
# cases: [[{"head": [1, 2, 3]}, [3, 2, 1]]]
# limits: cpu=0.3


class Hanging:
    next = None

    @property
    def val(self):
        while True:
            pass


class Solution:
    def solve(self, head):
        return Hanging()
