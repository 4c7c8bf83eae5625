# Answers with a view, as LeetCode allows.
# entry: Solution.solve(n: int) -> List[int]
# verdict: AC
# needs:
# unharmed:
# cases: [[{"n": 2}, [0, 1]], [{"n": 0}, []]]


class Solution:
    def solve(self, n: int):
        return {i: i for i in range(n)}.values()
