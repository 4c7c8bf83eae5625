class Solution:
    def getSum(self, a: int, b: int) -> int:
        while b & 0x3FF:
            a, b = a ^ b, (a & b) << 1
        a &= 0x3FF
        return ~(a ^ 0x3FF) if a & 0x200 else a
