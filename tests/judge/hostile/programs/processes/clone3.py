# The newer system call, whose flags no filter can see.
# entry: Solution.solve(n: int) -> int
# verdict: WA|RTE
# needs: processes
# unharmed: breached

import ctypes, os, signal


class Solution:
    def solve(self, n: int):
        libc = ctypes.CDLL(None)
        arguments = (ctypes.c_uint64 * 11)()
        arguments[4] = int(signal.SIGCHLD)
        pid = libc.syscall(435, arguments, ctypes.sizeof(arguments))
        if pid == 0:
            os._exit(0)
        if pid > 0:
            os.waitpid(pid, 0)
            print("breached")
        return -1
