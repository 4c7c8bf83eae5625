# Opens sockets for packets of its own making.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA
# needs: network
# unharmed:

import socket


class Solution:
    def solve(self, n: int):
        for family, kind in ((socket.AF_INET, socket.SOCK_RAW), (socket.AF_PACKET, socket.SOCK_RAW)):
            try:
                socket.socket(family, kind, 1).close()
                print("reached")
            except PermissionError:
                pass
        return -1
