# Imports a module that lies in the home folder.
# entry: Solution.solve(n: int, home: str) -> str
# verdict: RTE
# needs: files
# unharmed: secret

import sys
import canary_module


class Solution:
    def solve(self, n: int, home: str):
        sys.path.insert(0, home)
        return canary_module.TEXT
