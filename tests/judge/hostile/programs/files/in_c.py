# Opens it with the C library.
# entry: Solution.solve(n: int, home: str) -> str
# verdict: WA|RTE
# needs: files
# unharmed: secret

import ctypes


class Solution:
    def solve(self, n: int, home: str):
        libc = ctypes.CDLL(None)
        buffer = ctypes.create_string_buffer(4096)
        fd = libc.open((home + "/.ssh/id_ed25519").encode(), 0)
        return buffer.raw[: libc.read(fd, buffer, 4096)].decode() if fd >= 0 else "nothing"
