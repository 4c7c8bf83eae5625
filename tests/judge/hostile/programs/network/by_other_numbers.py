# Makes the system calls under the numbers of another way of calling.
# entry: Solution.solve(n: int, port: int) -> int
# verdict: WA|RTE
# needs: network
# unharmed: contact

import ctypes, os, socket, struct


class Solution:
    def solve(self, n: int, port: int):
        libc = ctypes.CDLL(None)
        if os.uname().machine != "x86_64":
            raise NotImplementedError
        fd = libc.syscall(0x40000000 | 41, 2, 1, 0)
        address = struct.pack("=HH4s8x", socket.AF_INET, socket.htons(port), bytes([127, 0, 0, 1]))
        libc.syscall(0x40000000 | 42, fd, address, len(address))
        return -1
