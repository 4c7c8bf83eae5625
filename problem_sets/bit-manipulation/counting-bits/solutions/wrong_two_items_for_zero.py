class Solution:
    def countBits(self, n: int) -> List[int]:
        ones = [0, 1]
        for i in range(2, n + 1):
            ones.append(ones[i >> 1] + (i & 1))
        return ones
