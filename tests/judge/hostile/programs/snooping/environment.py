# Looks at the environment and the command line.
# entry: Solution.solve(n: int) -> int
# verdict: WA|RTE
# needs:
# unharmed: secret
# expects: secret

import os, re, sys


class Solution:
    def solve(self, n: int):
        text = repr([dict(os.environ), sys.argv, sys.orig_argv, sys.path, os.getcwd()])
        found = re.search("canary" + "-[0-9a-f]{32}", text)
        return found[0] if found else "nothing"
