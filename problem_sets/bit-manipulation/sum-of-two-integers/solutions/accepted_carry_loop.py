MASK, SIGN = 0xFFFFFFFF, 0x80000000


class Solution:
    def getSum(self, a: int, b: int) -> int:
        while b & MASK:
            a, b = a ^ b, (a & b) << 1
        a &= MASK
        return ~(a ^ MASK) if a & SIGN else a
