# Climbs out of the folder of the standard library.
# entry: Solution.solve(n: int, home: str) -> str
# verdict: RTE
# needs: files
# unharmed: secret

import os


class Solution:
    def solve(self, n: int, home: str):
        library = os.path.dirname(os.__file__)
        up = "/.." * library.count("/")
        return open(library + up + home + "/.ssh/id_ed25519").read()
