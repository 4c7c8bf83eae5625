# Makes the system calls of 32-bit programs, which have other numbers.
# entry: Solution.solve(n: int, port: int) -> int
# verdict: RTE|WA
# needs: network
# unharmed: contact

import ctypes, mmap, os, socket, struct


class Solution:
    def solve(self, n: int, port: int):
        if os.uname().machine != "x86_64":
            raise NotImplementedError
        libc = ctypes.CDLL(None)
        libc.mmap.restype = ctypes.c_void_p
        low = libc.mmap(None, 4096, 7, 0x62, -1, 0)
        address = struct.pack("=HH4s8x", socket.AF_INET, socket.htons(port), bytes([127, 0, 0, 1]))
        # socket(2, 1, 0) is call 359, connect(fd, address, 16) is call 362.
        code = (
            b"\x53"
            + b"\xb8\x67\x01\x00\x00\xbb\x02\x00\x00\x00\xb9\x01\x00\x00\x00\x31\xd2\xcd\x80"
            + b"\x89\xc3\xb8\x6a\x01\x00\x00\xb9" + struct.pack("<I", (low or 0) + 2048) + b"\xba\x10\x00\x00\x00\xcd\x80"
            + b"\x5b\xc3"
        )
        ctypes.memmove(low, code, len(code))
        ctypes.memmove(low + 2048, address, len(address))
        ctypes.CFUNCTYPE(ctypes.c_int)(low)()
        return -1
