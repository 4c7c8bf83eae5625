# Another order than the expected one, for a checker.
# entry: Solution.solve(n: int) -> List[int]
# verdict: AC
# needs:
# unharmed:
# comparison: checker
# checker: naive
# cases: [[{"n": 1}, [1, 2]]]


class Solution:
    def solve(self, n: int):
        return [2, n]
