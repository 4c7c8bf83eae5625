# Adds to a global that nobody resets.
# entry: Solution.solve(n: int) -> int
# verdict: WA
# needs:
# unharmed:


total = 0


class Solution:
    def solve(self, n):
        global total
        total += n
        return total
