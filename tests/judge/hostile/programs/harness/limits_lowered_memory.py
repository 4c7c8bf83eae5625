# Takes the memory away that the harness needs.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|MLE|WA
# needs:
# unharmed:

import resource


class Solution:
    def solve(self, n: int):
        resource.setrlimit(resource.RLIMIT_AS, (4096, 4096))
        resource.setrlimit(resource.RLIMIT_DATA, (0, 0))
        return [n] * 100_000
