# Walks the frames of an exception.
# entry: Solution.solve(n: int) -> int
# verdict: WA|RTE
# needs:
# unharmed: secret
# expects: secret

import re


class Solution:
    def solve(self, n: int):
        pattern = re.compile("canary" + "-[0-9a-f]{32}")
        try:
            raise ValueError
        except ValueError as error:
            frame = error.__traceback__.tb_frame
        while frame:
            if found := pattern.search(repr([repr(v)[:10**6] for v in frame.f_locals.values()])):
                return found[0]
            frame = frame.f_back
        return "nothing"
