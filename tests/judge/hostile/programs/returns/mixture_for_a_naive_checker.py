# Answers with a mixture that a checker cannot sort.
# entry: Solution.solve(n: int) -> List[int]
# verdict: WA|RTE
# needs:
# unharmed:
# comparison: checker
# checker: naive
# cases: [[{"n": 1}, [1, 2]]]


class Solution:
    def solve(self, n: int):
        return [n, "two", [None]]
