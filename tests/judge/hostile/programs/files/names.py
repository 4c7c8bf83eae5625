# Lists the names in the home folder.
# entry: Solution.solve(n: int, home: str) -> List[str]
# verdict: RTE
# needs: files
# unharmed: secret

import os


class Solution:
    def solve(self, n: int, home: str):
        return os.listdir(home)
