class Solution:
    def myPow(self, x: float, n: int) -> float:
        power, exponent = 1.0, n
        while exponent != 0:
            if exponent & 1:
                power *= x
            x *= x
            exponent >>= 1
        return power if n > 0 else 1 / power
