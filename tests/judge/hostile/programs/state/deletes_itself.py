# Deletes its own class after the first case.
# entry: Solution.solve(n: int) -> int
# verdict: WA|RTE
# needs:
# unharmed:


class Solution:
    def solve(self, n):
        global Solution
        del Solution
        return n
