# Forgot to return, which a checker does not think of.
# entry: Solution.solve(n: int) -> List[int]
# verdict: WA|RTE
# needs:
# unharmed:
# comparison: checker
# checker: naive
# cases: [[{"n": 1}, [1, 2]]]


class Solution:
    def solve(self, n: int):
        answer = [n, 2]
