# Makes a process by the call that makes threads.
# entry: Solution.solve(n: int) -> int
# verdict: WA|RTE
# needs: processes
# unharmed: breached
# threads: yes

import ctypes, os, signal


class Solution:
    def solve(self, n: int):
        libc = ctypes.CDLL(None)
        number = {"x86_64": 56, "aarch64": 220}[os.uname().machine]
        for flags in (int(signal.SIGCHLD), 0x10000000 | int(signal.SIGCHLD), 0x20000000 | int(signal.SIGCHLD)):
            pid = libc.syscall(number, flags, 0, 0, 0, 0)
            if pid == 0:
                os._exit(0)
            if pid > 0:
                os.waitpid(pid, 0)
                print("breached")
        return -1
