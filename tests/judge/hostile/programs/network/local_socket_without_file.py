# Connects to a socket that has a name and no file.
# entry: Solution.solve(n: int, name: str) -> int
# verdict: RTE
# needs: network
# unharmed: contact

import socket


class Solution:
    def solve(self, n: int, name: str):
        made = socket.socket(socket.AF_UNIX)
        made.connect("\0" + name)
        made.send(b"secret")
        return -1
