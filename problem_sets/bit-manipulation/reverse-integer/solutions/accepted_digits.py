class Solution:
    def reverse(self, x: int) -> int:
        if x < 0:
            return -self.reverse(-x)
        result = 0
        while x:
            x, digit = divmod(x, 10)
            result = result * 10 + digit
        return 0 if result >> 31 else result
