MASK, SIGN = 0xFFFFFFFF, 0x80000000


class Solution:
    def getSum(self, a: int, b: int) -> int:
        total = carry = 0
        for place in range(32):
            x, y = a >> place & 1, b >> place & 1
            total |= (x ^ y ^ carry) << place
            carry = x & y | carry & (x | y)
        return ~(total ^ MASK) if total & SIGN else total
