# Makes its channels fail instead of wait, and answers much.
# entry: Solution.solve(n: int) -> List[int]
# verdict: RTE|WA|OLE
# needs:
# unharmed:

import os


class Solution:
    def solve(self, n: int):
        for fd in range(3, 64):
            try:
                os.set_blocking(fd, False)
            except OSError:
                pass
        return [n] * 3_000_000
