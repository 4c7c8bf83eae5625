# The plainest solution.
# entry: Solution.solve(n: int) -> int
# verdict: AC
# needs:
# unharmed:


class Solution:
    def solve(self, n: int):
        return n
