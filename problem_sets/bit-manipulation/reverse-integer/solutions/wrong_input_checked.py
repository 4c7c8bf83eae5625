class Solution:
    def reverse(self, x: int) -> int:
        if not -(2**31) <= x < 2**31:
            return 0
        sign = -1 if x < 0 else 1
        return sign * int(str(abs(x))[::-1])
