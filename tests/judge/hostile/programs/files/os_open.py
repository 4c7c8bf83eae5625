# Opens it without the file objects of Python.
# entry: Solution.solve(n: int, home: str) -> str
# verdict: RTE
# needs: files
# unharmed: secret

import os


class Solution:
    def solve(self, n: int, home: str):
        return os.read(os.open(home + "/.ssh/id_ed25519", os.O_RDONLY), 4096).decode()
