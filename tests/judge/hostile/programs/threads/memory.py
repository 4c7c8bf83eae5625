# A thread asks for all memory.
# entry: Solution.solve(n: int) -> int
# verdict: MLE|RTE|WA|TLE
# needs: limits
# unharmed: breached
# threads: yes
# limits: memory=128

import threading


class Solution:
    def solve(self, n: int):
        kept = []
        def grow():
            while len(kept) < 512:
                kept.append(bytearray(8 << 20))
            print("breached")

        thread = threading.Thread(target=grow)
        thread.start()
        thread.join()
        return -1
