# Forgot to return, which a checker does not think of.
# entry: Solution.solve(n: int) -> List[int]
# verdict: WA|RTE
# needs:
# unharmed:
# comparison: checker
# checker: naive
# finding: a checker that raises is the problem's fault, whatever the answer was
# cases: [[{"n": 1}, [1, 2]]]


class Solution:
    def solve(self, n: int):
        answer = [n, 2]
