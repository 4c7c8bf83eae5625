class Solution:
    def reverse(self, x: int) -> int:
        if x < 0:
            return -self.reverse(-x)
        result = 0
        while x:
            if result > 214748364:
                return 0
            result = result * 10 + x % 10
            x //= 10
        return result
