class Solution:
    def multiply(self, num1: str, num2: str) -> str:
        columns = [0] * (len(num1) + len(num2))
        for i, a in enumerate(reversed(num1)):
            for j, b in enumerate(reversed(num2)):
                columns[i + j] += int(a) * int(b)
        while len(columns) > 1 and columns[-1] == 0:
            columns.pop()
        return "".join(map(str, reversed(columns)))
