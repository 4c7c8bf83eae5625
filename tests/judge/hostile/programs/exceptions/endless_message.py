# A message of ten million letters.
# entry: Solution.solve(n: int) -> int
# verdict: RTE
# needs:
# unharmed:


class Solution:
    def solve(self, n: int):
        raise Exception("x" * 10**7)
