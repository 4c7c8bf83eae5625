# A text of ten billion letters.
# entry: Solution.solve(n: int) -> int
# verdict: MLE
# needs: limits
# unharmed:
# limits: memory=128


class Solution:
    def solve(self, n: int):
        return len(" " * 10**10)
