# Opens a socket before any method is called.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA
# needs: network
# unharmed:

import socket

made = socket.socket()


class Solution:
    def solve(self, n):
        print("reached")
        return -1
