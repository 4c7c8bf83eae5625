# Works with numbers of ten thousand digits.
# entry: Solution.solve(n: int) -> int
# verdict: AC
# needs:
# unharmed:
# limits: cpu=5


class Solution:
    def solve(self, n: int):
        power = 3**20_000
        return n + power % 3
