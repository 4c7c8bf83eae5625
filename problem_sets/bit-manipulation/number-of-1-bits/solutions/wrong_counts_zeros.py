class Solution:
    def hammingWeight(self, n: int) -> int:
        zeros = 0
        while n:
            if n % 2 == 0:
                zeros += 1
            n //= 2
        return zeros
