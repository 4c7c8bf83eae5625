# Connects with the protocol over several paths, which some filters forget.
# entry: Solution.solve(n: int, port: int) -> int
# verdict: RTE
# needs: network
# unharmed: contact

import socket


class Solution:
    def solve(self, n: int, port: int):
        made = socket.socket(socket.AF_INET, socket.SOCK_STREAM, 262)
        made.settimeout(1)
        made.connect(("127.0.0.1", port))
        return -1
