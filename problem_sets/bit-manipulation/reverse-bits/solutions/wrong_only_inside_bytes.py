class Solution:
    def reverseBits(self, n: int) -> int:
        n = (n & 0x0F0F0F0F) << 4 | n >> 4 & 0x0F0F0F0F
        n = (n & 0x33333333) << 2 | n >> 2 & 0x33333333
        return (n & 0x55555555) << 1 | n >> 1 & 0x55555555
