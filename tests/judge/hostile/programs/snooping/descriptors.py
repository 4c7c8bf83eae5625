# Reads from every descriptor that is open.
# entry: Solution.solve(n: int) -> int
# verdict: WA|RTE|TLE
# needs:
# unharmed: secret
# expects: secret
# limits: cpu=0.1

import os, re


class Solution:
    def solve(self, n: int):
        pattern = re.compile(b"canary" + b"-[0-9a-f]{32}")
        for fd in range(256):
            try:
                os.set_blocking(fd, False)
                data = os.read(fd, 1 << 20)
            except OSError:
                continue
            if found := pattern.search(data):
                return found[0].decode()
        return "nothing"
