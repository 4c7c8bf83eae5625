# Sends a datagram.
# entry: Solution.solve(n: int, datagrams: int) -> int
# verdict: RTE
# needs: network
# unharmed: contact

import socket


class Solution:
    def solve(self, n: int, datagrams: int):
        made = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        made.sendto(b"secret", ("127.0.0.1", datagrams))
        return -1
