class Solution:
    def getSum(self, a: int, b: int) -> int:
        while b:
            a, b = a ^ b, a & b
        return a
