# Catches the exhaustion of memory and goes on.
# entry: Solution.solve(n: int) -> int
# verdict: WA|MLE|TLE
# needs: limits
# unharmed: breached
# limits: memory=64


class Solution:
    def solve(self, n: int):
        kept = []
        while len(kept) < 4096:
            try:
                kept.append(bytearray(1 << 20))
            except MemoryError:
                return -len(kept)
        print("breached")
        return -1
