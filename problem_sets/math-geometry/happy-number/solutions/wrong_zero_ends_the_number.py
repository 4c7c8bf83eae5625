class Solution:
    def isHappy(self, n: int) -> bool:
        seen = set()
        while n not in seen:
            seen.add(n)
            total = 0
            while n % 10:
                total += (n % 10) ** 2
                n //= 10
            n = total
        return n == 1
