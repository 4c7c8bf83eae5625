# Watches what happens in the home folder.
# entry: Solution.solve(n: int, home: str) -> int
# verdict: WA|RTE
# needs: files
# unharmed:

import ctypes


class Solution:
    def solve(self, n: int, home: str):
        libc = ctypes.CDLL(None)
        fd = libc.inotify_init1(0)
        if fd >= 0 and libc.inotify_add_watch(fd, home.encode(), 0xFFF) >= 0:
            print("reached")
        return -1
