# Leaks a little in each case.
# entry: Solution.solve(n: int) -> int
# verdict: MLE
# needs: limits
# unharmed:
# limits: memory=128
# cases: [[{"n": 1}, 1], [{"n": 2}, 2], [{"n": 3}, 3], [{"n": 4}, 4], [{"n": 5}, 5], [{"n": 6}, 6]]


kept = []


class Solution:
    def solve(self, n):
        kept.append(bytearray(40 << 20))
        return n
