# Connects without waiting for the answer.
# entry: Solution.solve(n: int, port: int) -> int
# verdict: RTE|WA
# needs: network
# unharmed: contact

import socket


class Solution:
    def solve(self, n: int, port: int):
        made = socket.socket()
        made.setblocking(False)
        made.connect_ex(("127.0.0.1", port))
        return -1
