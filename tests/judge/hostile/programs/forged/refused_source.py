# Claims that its source cannot be compiled.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|CE
# needs:
# unharmed:

import os


class Solution:
    def solve(self, n: int):
        for fd in range(3, 64):
            try:
                os.write(fd, b'C\t{"error": "\\u001b[2Jno Python", "code": [1], "line": {"a": 1}}\n')
            except OSError:
                pass
        os._exit(0)
