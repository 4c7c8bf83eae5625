# A dictionary whose items are others each time.
# entry: Solution.solve(n: int) -> Dict[str, int]
# verdict: WA|RTE
# needs:
# unharmed:
# cases: [[{"n": 1}, {"a": 1}], [{"n": 2}, {"a": 1}]]


class Moody(dict):
    def items(self):
        return [("b", 2)]

    def __iter__(self):
        return iter(["c"])


class Solution:
    def solve(self, n):
        return Moody(a=3)
