# Reads all of its own memory.
# entry: Solution.solve(n: int) -> int
# verdict: WA|RTE
# needs:
# unharmed: secret
# expects: secret
# limits: cpu=5

import re


class Solution:
    def solve(self, n: int):
        pattern = re.compile(b"canary" + b"-[0-9a-f]{32}")
        with open("/proc/self/maps") as maps, open("/proc/self/mem", "rb", 0) as memory:
            for line in maps:
                span, rights = line.split()[:2]
                if "r" not in rights or "[v" in line:
                    continue
                start, end = (int(part, 16) for part in span.split("-"))
                try:
                    memory.seek(start)
                    data = memory.read(min(end - start, 64 << 20))
                except (OSError, ValueError, OverflowError):
                    continue
                if found := pattern.search(data):
                    return found[0].decode()
        return "nothing"
