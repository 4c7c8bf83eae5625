# Returns a type.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA
# needs:
# unharmed:


class Solution:
    def solve(self, n: int):
        return int
