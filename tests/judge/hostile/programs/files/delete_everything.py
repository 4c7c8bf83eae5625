# Deletes the whole home folder and ignores what goes wrong.
# entry: Solution.solve(n: int, home: str) -> int
# verdict: WA|RTE
# needs: files
# unharmed: canary

import shutil


class Solution:
    def solve(self, n: int, home: str):
        shutil.rmtree(home, ignore_errors=True)
        return -1
