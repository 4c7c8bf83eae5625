class Solution:
    def getSum(self, a: int, b: int) -> int:
        while b:
            a, b = (a ^ b) & 0xFFFFFFFF, (a & b) << 1 & 0xFFFFFFFF
        return ~(a ^ 0xFFFFFFFF) if a & 0x80000000 else a
