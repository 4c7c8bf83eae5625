# Connects to a socket that is a file.
# entry: Solution.solve(n: int, socket_path: str) -> int
# verdict: RTE
# needs: network
# unharmed: contact

import socket


class Solution:
    def solve(self, n: int, socket_path: str):
        made = socket.socket(socket.AF_UNIX)
        made.connect(socket_path)
        made.send(b"secret")
        return -1
