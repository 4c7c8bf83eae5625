# Returns NaN.
# entry: Solution.solve(n: int) -> float
# verdict: WA
# needs:
# unharmed:


class Solution:
    def solve(self, n: int):
        return float("nan")
