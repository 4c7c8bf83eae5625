# Imports what a solution may want to have once in a while.
# entry: Solution.solve(n: int) -> int
# verdict: AC
# needs:
# unharmed:
# limits: cpu=5

import abc, ast, base64, binascii, cProfile, difflib, graphlib, html, locale, numbers, pickle, platform, secrets
import traceback, warnings, weakref, xml.etree.ElementTree, zoneinfo


class Solution:
    def solve(self, n: int):
        assert zoneinfo.ZoneInfo("UTC") and base64.b64encode(b"x")
        assert sorted(graphlib.TopologicalSorter({1: [2]}).static_order()) == [1, 2]
        return n
