# Opens a path without opening a file, then the file behind it.
# entry: Solution.solve(n: int, home: str) -> str
# verdict: RTE
# needs: files
# unharmed: secret

import os


class Solution:
    def solve(self, n: int, home: str):
        fd = os.open(home + "/.ssh/id_ed25519", os.O_PATH)
        return open(f"/proc/self/fd/{fd}").read()
