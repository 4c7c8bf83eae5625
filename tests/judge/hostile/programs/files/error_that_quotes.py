# Lets the compiler quote a line of it.
# entry: Solution.solve(n: int, home: str) -> str
# verdict: RTE
# needs: files
# unharmed: secret

import tokenize


class Solution:
    def solve(self, n: int, home: str):
        with tokenize.open(home + "/notes.txt") as file:
            compile(file.read(), "notes", "exec")
