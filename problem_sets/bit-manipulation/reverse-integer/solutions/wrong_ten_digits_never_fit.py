class Solution:
    def reverse(self, x: int) -> int:
        sign = -1 if x < 0 else 1
        digits = str(abs(x))
        return 0 if len(digits) == 10 else sign * int(digits[::-1])
