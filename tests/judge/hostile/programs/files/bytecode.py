# Has Python write a cache of a module.
# entry: Solution.solve(n: int, home: str, watched: str) -> int
# verdict: RTE|WA
# needs: files
# unharmed: watched

import importlib, sys


class Solution:
    def solve(self, n: int, home: str, watched: str):
        sys.dont_write_bytecode, sys.pycache_prefix = False, watched
        sys.path.insert(0, home)
        importlib.import_module("canary_module")
        return -1
