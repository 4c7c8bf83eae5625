class Solution:
    def myPow(self, x: float, n: int) -> float:
        if n < 0:
            return self.myPow(1 / x, -n)
        if n < 2:
            return x if n else 1.0
        return self.myPow(x, n // 2) * self.myPow(x, n - n // 2)
