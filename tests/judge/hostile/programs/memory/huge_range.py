# A list of a billion numbers.
# entry: Solution.solve(n: int) -> int
# verdict: MLE
# needs: limits
# unharmed:
# limits: memory=128


class Solution:
    def solve(self, n: int):
        return len(list(range(10**9)))
