# Returns an integer of ten thousand digits.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA
# needs:
# unharmed:


class Solution:
    def solve(self, n: int):
        return 10**10_000
