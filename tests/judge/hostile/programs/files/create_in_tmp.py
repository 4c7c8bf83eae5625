# Creates a temporary file.
# entry: Solution.solve(n: int, watched: str) -> int
# verdict: RTE
# needs: files
# unharmed: watched

import tempfile


class Solution:
    def solve(self, n: int, watched: str):
        with tempfile.NamedTemporaryFile(dir=watched, delete=False) as file:
            file.write(b"x")
        return -1
