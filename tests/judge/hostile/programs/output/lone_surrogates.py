# Prints what is no valid text.
# entry: Solution.solve(n: int) -> int
# verdict: WA
# needs:
# unharmed:


class Solution:
    def solve(self, n: int):
        print("\ud800\udfff", chr(0xDC80))
        return -1
