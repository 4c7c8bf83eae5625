# A syntax error with a place that cannot be.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|CE
# needs:
# unharmed:


class Solution:
    def solve(self, n: int):
        raise SyntaxError("forged", ("solution.py", 10**18, -5, "code \x1b[2J", 10**18, 10**18))
