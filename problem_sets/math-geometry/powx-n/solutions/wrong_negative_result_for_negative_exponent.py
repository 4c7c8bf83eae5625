class Solution:
    def myPow(self, x: float, n: int) -> float:
        power, exponent = 1.0, abs(n)
        while exponent:
            if exponent % 2:
                power *= x
            x *= x
            exponent //= 2
        return -power if n < 0 else power
