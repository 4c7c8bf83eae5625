# Mounts a file system over a folder.
# entry: Solution.solve(n: int, watched: str) -> int
# verdict: WA|RTE
# needs: host
# unharmed: mounts

import ctypes


class Solution:
    def solve(self, n: int, watched: str):
        libc = ctypes.CDLL(None)
        libc.mount(b"none", watched.encode(), b"tmpfs", 0, b"size=4096")
        return -1
