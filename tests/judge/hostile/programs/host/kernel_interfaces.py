# Asks for the interfaces of the kernel that attacks start from.
# entry: Solution.solve(n: int) -> int
# verdict: WA|RTE
# needs: host
# unharmed:

import ctypes, os


class Solution:
    def solve(self, n: int):
        libc = ctypes.CDLL(None)
        # userfaultfd, bpf, perf_event_open, fanotify_init, personality, in that order.
        numbers = {"x86_64": (323, 321, 298, 300, 135), "aarch64": (282, 280, 241, 262, 92)}[os.uname().machine]
        empty = (ctypes.c_char * 256)()
        for number in numbers[:4]:
            if libc.syscall(number, 0, empty, 128, -1, -1, 0) >= 0:
                print("reached", number)
        return -1
