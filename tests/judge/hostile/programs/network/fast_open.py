# Sends with the first packet, without connecting.
# entry: Solution.solve(n: int, port: int) -> int
# verdict: RTE
# needs: network
# unharmed: contact

import socket


class Solution:
    def solve(self, n: int, port: int):
        made = socket.socket()
        made.sendto(b"secret", 0x20000000, ("127.0.0.1", port))
        return -1
