# Returns NaN where a tolerance decides.
# entry: Solution.solve(n: int) -> float
# verdict: WA
# needs:
# unharmed:
# comparison: float


class Solution:
    def solve(self, n: int):
        return float("nan")
