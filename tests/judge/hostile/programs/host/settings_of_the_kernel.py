# Writes the settings of the kernel anew, as they are.
# entry: Solution.solve(n: int) -> int
# verdict: WA|RTE
# needs: host|files
# unharmed:

import glob


class Solution:
    def solve(self, n: int):
        for name in ("/proc/self/oom_score_adj", "/proc/self/comm", "/proc/sys/kernel/hostname"):
            try:
                with open(name, "r+") as file:
                    text = file.read()
                    file.seek(0)
                    file.write(text)
                print("reached", name)
            except OSError:
                continue
        return -1
