# An asynchronous method, whose answer nobody waits for.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA
# needs:
# unharmed:


class Solution:
    async def solve(self, n):
        return n
