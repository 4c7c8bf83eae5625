# Looks through every object that the collector knows.
# entry: Solution.solve(n: int) -> int
# verdict: WA|RTE
# needs:
# unharmed: secret
# expects: secret
# limits: cpu=5

import gc, re


class Solution:
    def solve(self, n: int):
        pattern = re.compile("canary" + "-[0-9a-f]{32}")
        for holder in gc.get_objects():
            for value in [*gc.get_referents(holder)]:
                if isinstance(value, (str, bytes)):
                    text = value if isinstance(value, str) else value.decode("latin-1")
                    if found := pattern.search(text):
                        return found[0]
        return "nothing"
