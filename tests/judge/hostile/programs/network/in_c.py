# Connects with the C library.
# entry: Solution.solve(n: int, port: int) -> int
# verdict: WA|RTE
# needs: network
# unharmed: contact

import ctypes, socket, struct


class Solution:
    def solve(self, n: int, port: int):
        libc = ctypes.CDLL(None)
        fd = libc.socket(2, 1, 0)
        address = struct.pack("=HH4s8x", socket.AF_INET, socket.htons(port), bytes([127, 0, 0, 1]))
        libc.connect(fd, address, len(address))
        return -1
