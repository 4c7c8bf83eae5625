# A factorial that misses zero.
# entry: Solution.solve(n: int) -> int
# verdict: RTE
# needs:
# unharmed:
# limits: cpu=3 memory=512


class Solution:
    def solve(self, n: int):
        def factorial(k):
            return k * factorial(k - 1)

        return factorial(n)
