# Watches the harness work on the cases to come.
# entry: Solution.solve(n: int) -> int
# verdict: WA|RTE
# needs:
# unharmed: secret
# expects: secret

import re, sys

pattern = re.compile("canary" + "-[0-9a-f]{32}")
seen = []


class Solution:
    def solve(self, n):
        def trace(frame, event, argument):
            seen.append(repr(argument))
            for value in frame.f_locals.values():
                if isinstance(value, (str, bytes, list, dict)):
                    seen.append(repr(value))
            return trace

        frame = sys._getframe()
        while frame:
            frame.f_trace = trace
            frame = frame.f_back
        sys.settrace(trace)
        found = pattern.search("".join(seen))
        return found[0] if found else "nothing"
