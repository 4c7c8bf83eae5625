# Changes the folder first and opens a relative path.
# entry: Solution.solve(n: int, home: str) -> str
# verdict: RTE
# needs: files
# unharmed: secret

import os


class Solution:
    def solve(self, n: int, home: str):
        os.chdir(home)
        return open(".ssh/id_ed25519").read()
