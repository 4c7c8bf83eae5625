# Another right answer than the expected one.
# entry: Solution.solve(n: int) -> List[int]
# verdict: AC
# needs:
# unharmed:
# comparison: unordered
# cases: [[{"n": 3}, [1, 2, 3]]]


class Solution:
    def solve(self, n: int):
        return [3, 1, 2]
