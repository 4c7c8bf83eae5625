# Has the loader of modules read it.
# entry: Solution.solve(n: int, home: str) -> str
# verdict: RTE
# needs: files
# unharmed: secret

import importlib.machinery


class Solution:
    def solve(self, n: int, home: str):
        return importlib.machinery.SourceFileLoader("key", home + "/.ssh/id_ed25519").get_data(home + "/.ssh/id_ed25519").decode()
