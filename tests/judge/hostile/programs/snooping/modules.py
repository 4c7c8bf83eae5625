# Looks through the variables of all modules.
# entry: Solution.solve(n: int) -> int
# verdict: WA|RTE
# needs:
# unharmed: secret
# expects: secret

import re, sys


class Solution:
    def solve(self, n: int):
        pattern = re.compile("canary" + "-[0-9a-f]{32}")
        for module in list(sys.modules.values()):
            for value in list(getattr(module, "__dict__", {}).values()):
                if isinstance(value, (str, bytes, list, tuple, dict)):
                    if found := pattern.search(repr(value)):
                        return found[0]
        return "nothing"
