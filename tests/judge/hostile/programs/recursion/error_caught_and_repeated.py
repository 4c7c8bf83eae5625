# Tries again at every depth, which never ends.
# entry: Solution.solve(n: int) -> int
# verdict: TLE|RTE
# needs:
# unharmed:
# limits: cpu=0.5 memory=512


class Solution:
    def solve(self, n: int):
        def down():
            try:
                down()
            except RecursionError:
                down()

        down()
        return n
