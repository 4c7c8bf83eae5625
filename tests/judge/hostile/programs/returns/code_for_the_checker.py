# Answers a problem with a checker by text that looks like code.
# entry: Solution.solve(n: int) -> int
# verdict: WA|RTE
# needs:
# unharmed:
# comparison: checker


class Solution:
    def solve(self, n: int):
        return "__import__('os')._exit(0)\x00\n\tR\t0\t1\t1\t1\t\nA\t0\t[null]\nZ\t1\n"
