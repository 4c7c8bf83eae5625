class Solution:
    def hammingWeight(self, n: int) -> int:
        return str(n).count("1")
