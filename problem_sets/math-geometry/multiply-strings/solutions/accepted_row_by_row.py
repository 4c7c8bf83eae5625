class Solution:
    def multiply(self, num1: str, num2: str) -> str:
        total = []  # digits, the last one first
        for shift, b in enumerate(reversed(num2)):
            row = [0] * shift
            carry = 0
            for a in reversed(num1):
                carry, digit = divmod(int(a) * int(b) + carry, 10)
                row.append(digit)
            row.append(carry)
            total = self.add(total, row)
        while len(total) > 1 and total[-1] == 0:
            total.pop()
        return "".join(map(str, reversed(total)))

    def add(self, first, second):
        total = []
        carry = 0
        for a, b in zip_longest(first, second, fillvalue=0):
            carry, digit = divmod(a + b + carry, 10)
            total.append(digit)
        return total
