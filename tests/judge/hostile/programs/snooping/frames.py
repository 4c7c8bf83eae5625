# Walks up the frames and looks at every variable.
# entry: Solution.solve(n: int) -> int
# verdict: WA|RTE
# needs:
# unharmed: secret
# expects: secret

import re, sys


class Solution:
    def solve(self, n: int):
        pattern = re.compile("canary" + "-[0-9a-f]{32}")
        frame = sys._getframe()
        while frame:
            for value in [*frame.f_locals.values(), *frame.f_globals.values()]:
                try:
                    text = repr(value)
                except Exception:
                    continue
                if found := pattern.search(text):
                    return found[0]
            frame = frame.f_back
        return "nothing"
