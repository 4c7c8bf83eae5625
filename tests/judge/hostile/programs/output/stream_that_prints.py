# Puts a stream in place that prints what it is told to print.
# entry: Solution.solve(n: int) -> int
# verdict: RTE
# needs:
# unharmed:
# limits: cpu=3 memory=512

import sys


class Solution:
    def solve(self, n: int):
        class Echo:
            def write(self, text):
                print(text)

            def flush(self):
                pass

        sys.stdout = Echo()
        print("echo")
        return n
