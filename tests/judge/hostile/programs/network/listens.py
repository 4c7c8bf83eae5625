# Offers a server itself.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA
# needs: network
# unharmed:

import socket


class Solution:
    def solve(self, n: int):
        with socket.create_server(("127.0.0.1", 0)) as server:
            print("reached", server.getsockname())
        return -1
