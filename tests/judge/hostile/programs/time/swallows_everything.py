# Catches every exception for ever.
# entry: Solution.solve(n: int) -> int
# verdict: TLE
# needs: limits
# unharmed:
# limits: cpu=0.3


class Solution:
    def solve(self, n: int):
        while True:
            try:
                while True:
                    pass
            except BaseException:
                pass
