# Fetches a page.
# entry: Solution.solve(n: int, port: int) -> int
# verdict: RTE
# needs: network
# unharmed: contact

import urllib.request


class Solution:
    def solve(self, n: int, port: int):
        urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=0.2).read()
        return -1
