class Solution:
    def climbStairs(self, n: int) -> int:
        ways = 0
        for double in range(n // 2 + 1):
            ways += math.comb(n - double, double)
        return ways
