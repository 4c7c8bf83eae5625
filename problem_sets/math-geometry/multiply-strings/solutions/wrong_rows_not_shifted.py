class Solution:
    def multiply(self, num1: str, num2: str) -> str:
        total = 0
        for b in num2:
            row = carry = 0
            for place, a in enumerate(reversed(num1)):
                carry, digit = divmod(int(a) * int(b) + carry, 10)
                row += digit * 10**place
            total += row + carry * 10 ** len(num1)
        return str(total)
