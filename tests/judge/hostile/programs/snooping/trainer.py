# Imports the trainer and what it is made of.
# entry: Solution.solve(n: int) -> List[str]
# verdict: WA|RTE
# needs:
# unharmed: breached

import importlib, sys


class Solution:
    def solve(self, n: int):
        found = [name for name in sys.modules if name.split(".")[0] in ("trainer", "sqlalchemy", "textual")]
        for name in ("trainer", "trainer.core.judging", "click", "sqlalchemy", "textual", "pytest", "tests"):
            try:
                importlib.import_module(name)
            except ImportError:
                continue
            found.append(name)
        if found:
            print("breached")
        return found
