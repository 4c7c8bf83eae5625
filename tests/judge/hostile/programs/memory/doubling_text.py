# A text that doubles.
# entry: Solution.solve(n: int) -> int
# verdict: MLE
# needs: limits
# unharmed: breached
# limits: memory=128


class Solution:
    def solve(self, n: int):
        text = "ab"
        while len(text) < 4 << 30:
            text += text
        print("breached")
        return n
