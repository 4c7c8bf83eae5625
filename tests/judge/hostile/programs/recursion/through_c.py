# Recursion that passes through a C function each time.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|MLE
# needs:
# unharmed:
# limits: cpu=3 memory=512


class Solution:
    def solve(self, n: int):
        def down(k):
            return max(map(down, [k + 1]))

        return down(n)
