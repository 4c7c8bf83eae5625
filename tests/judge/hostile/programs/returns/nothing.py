# Forgot to return.
# entry: Solution.solve(n: int) -> int
# verdict: WA
# needs:
# unharmed:


class Solution:
    def solve(self, n: int):
        answer = n
