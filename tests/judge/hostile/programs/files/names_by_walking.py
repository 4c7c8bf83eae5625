# Walks through the home folder, where refusals are skipped.
# entry: Solution.solve(n: int, home: str) -> List[str]
# verdict: WA|RTE
# needs: files
# unharmed: secret

import glob, os


class Solution:
    def solve(self, n: int, home: str):
        return [str(step) for step in os.walk(home)] + glob.glob(home + "/**", recursive=True)
