# Sets the name of the machine to what it is.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA
# needs: host
# unharmed:

import socket


class Solution:
    def solve(self, n: int):
        socket.sethostname(socket.gethostname())
        print("reached")
        return -1
