# A class name of a million letters.
# entry: Solution.solve(n: int) -> int
# verdict: RTE
# needs:
# unharmed:


class Solution:
    def solve(self, n: int):
        raise type("E" * 10**6, (Exception,), {})()
