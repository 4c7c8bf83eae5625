# Leaves a core dump where it stands.
# entry: Solution.solve(n: int, watched: str) -> int
# verdict: RTE
# needs: host|files
# unharmed: watched

import os, resource


class Solution:
    def solve(self, n: int, watched: str):
        try:
            resource.setrlimit(resource.RLIMIT_CORE, (-1, -1))
            os.chdir(watched)
        except (OSError, ValueError):
            pass
        os.abort()
