# Code that claims to be from a file of the user.
# entry: Solution.solve(n: int) -> int
# verdict: RTE
# needs:
# unharmed:


class Solution:
    def solve(self, n: int):
        exec(compile("\n" * 50 + "raise ValueError('elsewhere')", "/etc/passwd", "exec"))
