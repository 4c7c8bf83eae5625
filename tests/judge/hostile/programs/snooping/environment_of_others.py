# Reads the environment of every process it finds.
# entry: Solution.solve(n: int) -> str
# verdict: RTE|WA
# needs: files
# unharmed: secret
# limits: cpu=5

import os, re


class Solution:
    def solve(self, n: int):
        pattern = re.compile(b"canary" + b"-[0-9a-f]{32}")
        for name in os.listdir("/proc"):
            if name.isdigit():
                try:
                    with open(f"/proc/{name}/environ", "rb") as file:
                        found = pattern.search(file.read())
                except OSError:
                    continue
                if found:
                    return found[0].decode()
        return "nothing"
