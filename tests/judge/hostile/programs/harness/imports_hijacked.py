# Answers every import that is still to come.
# entry: Solution.solve(n: int) -> int
# verdict: WA|RTE
# needs:
# unharmed:

import builtins, sys, types


class Finder:
    def find_spec(self, name, path=None, target=None):
        raise SystemExit(name)


builtins.__import__ = lambda *_, **__: types.ModuleType("fake")
sys.meta_path.insert(0, Finder())
sys.path_hooks.clear()


class Solution:
    def solve(self, n):
        return -n
