# Logs for ever; the logging module catches what goes wrong.
# entry: Solution.solve(n: int) -> int
# verdict: OLE
# needs: limits
# unharmed:
# limits: cpu=5

import logging


class Solution:
    def solve(self, n: int):
        while True:
            logging.warning("x" * 10_000)
