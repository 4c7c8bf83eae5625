# Loads a file as a library.
# entry: Solution.solve(n: int, home: str) -> str
# verdict: RTE|WA
# needs: files
# unharmed: breached

import ctypes


class Solution:
    def solve(self, n: int, home: str):
        try:
            ctypes.CDLL(home + "/notes.txt")
        except OSError as error:
            if "invalid ELF" in str(error) or "too short" in str(error):
                print("breached")
            raise
        return "nothing"
