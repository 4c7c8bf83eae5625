# Opens it as a path.
# entry: Solution.solve(n: int, home: str) -> str
# verdict: RTE
# needs: files
# unharmed: secret

from pathlib import Path


class Solution:
    def solve(self, n: int, home: str):
        return Path(home, ".ssh", "id_ed25519").read_text()
