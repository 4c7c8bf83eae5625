# An answer of fifty thousand numbers.
# entry: Solution.solve(n: int) -> int
# verdict: AC
# needs:
# unharmed:
# limits: cpu=5


class Solution:
    def solve(self, n: int):
        answer = list(range(50_000))
        assert len(answer) == 50_000
        return n
