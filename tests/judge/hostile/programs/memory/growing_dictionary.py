# A memo that is never emptied.
# entry: Solution.solve(n: int) -> int
# verdict: MLE
# needs: limits
# unharmed: breached
# limits: memory=64 cpu=5


class Solution:
    def solve(self, n: int):
        memo = {}
        for i in range(30_000_000):
            memo[i] = (i, i)
        print("breached")
        return n
