# Answers a problem with a checker by something that is nested deeply.
# entry: Solution.solve(n: int) -> int
# verdict: WA|RTE
# needs:
# unharmed:
# comparison: checker


class Solution:
    def solve(self, n: int):
        nested = []
        for _ in range(900):
            nested = [nested]
        return nested
