# Answers rightly until it has been asked too often.
# entry: Solution.solve(n: int) -> int
# verdict: WA|RTE
# needs:
# unharmed:


asked = [0]


class Solution:
    def solve(self, n):
        asked[0] += 1
        return n if asked[0] <= 2 else 10 // (asked[0] - 3)
