# A thread throws exceptions into the harness.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA|TLE
# needs:
# unharmed:
# threads: yes
# limits: cpu=0.3

import ctypes, threading


class Solution:
    def solve(self, n: int):
        main = threading.get_ident()
        def throw():
            while True:
                ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(main), ctypes.py_object(KeyboardInterrupt))

        threading.Thread(target=throw, daemon=True).start()
        return n + 1
