# Connects to a server on this machine.
# entry: Solution.solve(n: int, port: int) -> int
# verdict: RTE
# needs: network
# unharmed: contact

import socket


class Solution:
    def solve(self, n: int, port: int):
        with socket.create_connection(("127.0.0.1", port), timeout=1) as made:
            made.send(b"secret")
        return -1
