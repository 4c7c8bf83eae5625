# Catches the exception that stops the flood.
# entry: Solution.solve(n: int) -> int
# verdict: OLE|TLE
# needs: limits
# unharmed:
# limits: cpu=0.5


class Solution:
    def solve(self, n: int):
        while True:
            try:
                while True:
                    print("x" * 100_000)
            except BaseException:
                pass
