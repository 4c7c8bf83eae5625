# Compares lists that are nested a million deep.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA|MLE
# needs:
# unharmed:
# limits: cpu=3 memory=512


class Solution:
    def solve(self, n: int):
        left, right = [], []
        for _ in range(1_000_000):
            left, right = [left], [right]
        return -1 if left == right else -2
