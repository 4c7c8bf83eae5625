# Returns infinity where a tolerance decides.
# entry: Solution.solve(n: int) -> float
# verdict: WA
# needs:
# unharmed:
# comparison: float


class Solution:
    def solve(self, n: int):
        return float("inf") if n == 1 else -1e308 * 10
