class Solution:
    def multiply(self, num1: str, num2: str) -> str:
        columns = [0] * (len(num1) + len(num2))
        for i, a in enumerate(reversed(num1)):
            for j, b in enumerate(reversed(num2)):
                columns[i + j] += int(a) * int(b)
        for place in range(len(columns) - 1):
            columns[place + 1] += columns[place] // 10
            columns[place] %= 10
        return "".join(map(str, reversed(columns))).lstrip("0")
