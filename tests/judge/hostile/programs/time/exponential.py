# Fibonacci without a memory.
# entry: Solution.solve(n: int) -> int
# verdict: TLE
# needs: limits
# unharmed:
# limits: cpu=0.3


class Solution:
    def solve(self, n: int):
        def fibonacci(k):
            return k if k < 2 else fibonacci(k - 1) + fibonacci(k - 2)

        return n + fibonacci(60) * 0
