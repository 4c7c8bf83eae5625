class Solution:
    def isHappy(self, n: int) -> bool:
        start = n
        while n != 1:
            n = sum(int(digit) ** 2 for digit in str(n))
            if n == start:
                return False
        return True
