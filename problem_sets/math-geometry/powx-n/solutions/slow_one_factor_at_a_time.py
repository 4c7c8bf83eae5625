class Solution:
    def myPow(self, x: float, n: int) -> float:
        factor = x if n > 0 else 1 / x
        result = 1.0
        for _ in range(abs(n)):
            result *= factor
        return result
