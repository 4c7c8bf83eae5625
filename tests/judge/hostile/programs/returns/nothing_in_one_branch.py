# Returns in one branch only.
# entry: Solution.solve(n: int) -> int
# verdict: WA
# needs:
# unharmed:


class Solution:
    def solve(self, n: int):
        if n < 3:
            return n
