# Returns bytes.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA
# needs:
# unharmed:


class Solution:
    def solve(self, n: int):
        return str(n).encode()
