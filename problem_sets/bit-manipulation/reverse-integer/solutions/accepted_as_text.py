class Solution:
    def reverse(self, x: int) -> int:
        if x < 0:
            return -self.reverse(-x)
        result = int(str(x)[::-1])
        return result if result.bit_length() < 32 else 0
