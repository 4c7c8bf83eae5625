# Uses the sorted containers.
# entry: Solution.solve(n: int) -> int
# verdict: AC
# needs:
# unharmed:

from sortedcontainers import SortedDict, SortedList


class Solution:
    def solve(self, n: int):
        kept = SortedList([3, n - 100, 2])
        return kept[0] + 100 + len(SortedDict())
