# Opens the memory of another process for writing.
# entry: Solution.solve(n: int, victim: int) -> int
# verdict: RTE|WA
# needs: host|files
# unharmed: breached


class Solution:
    def solve(self, n: int, victim: int):
        open(f"/proc/{victim}/mem", "r+b", 0).close()
        print("breached")
        return -1
