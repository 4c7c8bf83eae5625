# Looks for a socket among its descriptors and sends on it.
# entry: Solution.solve(n: int) -> int
# verdict: WA|RTE
# needs: network
# unharmed: breached

import os, socket


class Solution:
    def solve(self, n: int):
        for fd in range(64):
            try:
                with socket.socket(fileno=os.dup(fd)) as found:
                    found.send(b'{"end": {}}\n')
                    print("breached")
            except OSError:
                continue
        return -1
