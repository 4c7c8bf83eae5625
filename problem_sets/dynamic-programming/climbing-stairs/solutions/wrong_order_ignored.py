class Solution:
    def climbStairs(self, n: int) -> int:
        # how many double strides there are, not where they are
        return n // 2 + 1
