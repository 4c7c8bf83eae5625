class Solution:
    def multiply(self, num1: str, num2: str) -> str:
        total = 0
        for shift, b in enumerate(reversed(num2)):
            carry = 0
            for place, a in enumerate(reversed(num1)):
                carry, digit = divmod(int(a) * int(b) + carry, 10)
                total += digit * 10 ** (place + shift)
        return str(total)
