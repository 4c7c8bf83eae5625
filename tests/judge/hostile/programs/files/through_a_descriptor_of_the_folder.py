# Opens the folder, then the file in it.
# entry: Solution.solve(n: int, home: str) -> str
# verdict: RTE
# needs: files
# unharmed: secret

import os


class Solution:
    def solve(self, n: int, home: str):
        folder = os.open(home, os.O_RDONLY | os.O_DIRECTORY)
        return os.read(os.open(".ssh/id_ed25519", os.O_RDONLY, dir_fd=folder), 4096).decode()
