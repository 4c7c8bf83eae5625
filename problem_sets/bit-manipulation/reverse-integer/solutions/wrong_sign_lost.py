class Solution:
    def reverse(self, x: int) -> int:
        result = int(str(abs(x))[::-1])
        return result if result < 2**31 else 0
