# Has the cache of source lines read it.
# entry: Solution.solve(n: int, home: str) -> str
# verdict: RTE|WA
# needs: files
# unharmed: secret

import linecache


class Solution:
    def solve(self, n: int, home: str):
        return "".join(linecache.getlines(home + "/.ssh/id_ed25519")) or "nothing"
