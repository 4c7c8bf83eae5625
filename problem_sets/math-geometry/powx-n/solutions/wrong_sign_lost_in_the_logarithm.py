class Solution:
    def myPow(self, x: float, n: int) -> float:
        if x == 0:
            return 0.0
        return exp(n * log(abs(x)))
