class Solution:
    def myPow(self, x: float, n: int) -> float:
        base, exponent = x, abs(n)
        result = x if exponent % 2 else 1.0
        while exponent > 1:
            base *= base
            exponent //= 2
        if abs(n) > 1:
            result *= base
        return 1 / result if n < 0 else result
