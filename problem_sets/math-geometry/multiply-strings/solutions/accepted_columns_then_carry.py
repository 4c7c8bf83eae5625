class Solution:
    def multiply(self, num1: str, num2: str) -> str:
        columns = [0] * (len(num1) + len(num2))
        for i, a in enumerate(reversed(num1)):
            for j, b in enumerate(reversed(num2)):
                columns[i + j] += int(a) * int(b)
        carry = 0
        digits = []
        for column in columns:
            carry, digit = divmod(column + carry, 10)
            digits.append(str(digit))
        return "".join(reversed(digits)).lstrip("0") or "0"
