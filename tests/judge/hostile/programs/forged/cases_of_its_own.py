# Feeds the harness cases of its own making.
# entry: Solution.solve(n: int, padding: str) -> int
# verdict: RTE|WA|TLE
# needs:
# unharmed:
# limits: cpu=1

import os


class Solution:
    def solve(self, n: int, padding: str):
        read, write = os.pipe()
        os.write(write, b'{"n": 1, "padding": ""}\n' * 1000 + b"no JSON\n[1]\n")
        os.close(write)
        os.dup2(read, 3)
        return n + 1
