# Asks for something to be done at the end, which never comes.
# entry: Solution.solve(n: int) -> int
# verdict: AC
# needs:
# unharmed:

import atexit, os


class Solution:
    def solve(self, n: int):
        atexit.register(os._exit, 1)
        return n
