# Makes its channels as narrow as they get, and answers much.
# entry: Solution.solve(n: int) -> List[int]
# verdict: RTE|WA
# needs:
# unharmed:

import fcntl


class Solution:
    def solve(self, n: int):
        for fd in range(3, 64):
            try:
                fcntl.fcntl(fd, fcntl.F_SETPIPE_SZ, 4096)
            except OSError:
                pass
        return [n] * 100_000
