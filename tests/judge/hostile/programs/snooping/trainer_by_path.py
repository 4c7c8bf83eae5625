# Imports the trainer from the folder in which it lies.
# entry: Solution.solve(n: int, trainer: str) -> int
# verdict: RTE|WA
# needs: files
# unharmed: breached

import sys
import trainer.core.judging


class Solution:
    def solve(self, n: int, trainer: str):
        sys.path.insert(0, trainer)
        print("breached")
        return -1
