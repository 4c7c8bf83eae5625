# A failure whose fields are of no expected type.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|MLE|OLE
# needs:
# unharmed: terminal

import os


class Solution:
    def solve(self, n: int):
        record = b'X\t0\t1\t1\t{"kind": [], "error": {"a": "\\u001b[2J"}, "code": 5, "line": [[]], "trace": {"b": 1}, "type": null}\t""\n'
        for fd in range(3, 64):
            try:
                os.write(fd, record)
            except OSError:
                pass
        os._exit(0)
