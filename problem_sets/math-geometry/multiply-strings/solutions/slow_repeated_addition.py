class Solution:
    def multiply(self, num1: str, num2: str) -> str:
        addend, times = int(num1), int(num2)
        total = 0
        while times > 0:
            total += addend
            times -= 1
        return str(total)
