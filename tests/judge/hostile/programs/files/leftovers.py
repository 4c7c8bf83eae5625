# Leaves a file when the process ends.
# entry: Solution.solve(n: int, watched: str) -> int
# verdict: RTE|WA
# needs: files
# unharmed: watched

import atexit, os


class Solution:
    def solve(self, n: int, watched: str):
        atexit.register(lambda: open(watched + "/made", "w").close())
        os.abort() if n == 3 else None
        return n
