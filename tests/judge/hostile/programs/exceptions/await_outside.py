# Waits outside of an asynchronous function.
# entry: Solution.solve(n: int) -> int
# verdict: CE
# needs:
# unharmed:


class Solution:
    def solve(self, n):
        return await n
