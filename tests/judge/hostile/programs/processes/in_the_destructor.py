# Forks while an object dies, where exceptions are lost.
# entry: Solution.solve(n: int) -> int
# verdict: WA
# needs: processes
# unharmed: breached


class Solution:
    def solve(self, n):
        return -1

    def __del__(self):
        import os

        pid = os.fork()
        if pid == 0:
            os._exit(0)
        os.waitpid(pid, 0)
        print("breached")
