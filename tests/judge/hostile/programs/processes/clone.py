# The system call under fork, by its number.
# entry: Solution.solve(n: int) -> int
# verdict: WA|RTE
# needs: processes
# unharmed: breached

import ctypes, os, signal


class Solution:
    def solve(self, n: int):
        libc = ctypes.CDLL(None)
        number = {"x86_64": 56, "aarch64": 220}[os.uname().machine]
        pid = libc.syscall(number, int(signal.SIGCHLD), 0, 0, 0, 0)
        if pid == 0:
            os._exit(0)
        if pid > 0:
            os.waitpid(pid, 0)
            print("breached")
        return -1
