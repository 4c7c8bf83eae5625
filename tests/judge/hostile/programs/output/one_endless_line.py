# A line of 900,000 letters in each case.
# entry: Solution.solve(n: int) -> int
# verdict: WA|OLE
# needs: limits
# unharmed:


class Solution:
    def solve(self, n: int):
        sys_out = print
        sys_out("y" * 900_000, end="")
        return -1
