class Solution:
    def reverseBits(self, n: int) -> int:
        bits = list(f"{n:032b}")
        for i in range(32):
            bits[i], bits[31 - i] = bits[31 - i], bits[i]
        return int("".join(bits), 2)
