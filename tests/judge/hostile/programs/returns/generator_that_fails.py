# A generator that fails when it is read, after the call.
# entry: Solution.solve(n: int) -> List[int]
# verdict: RTE
# needs:
# unharmed:


class Solution:
    def solve(self, n: int):
        return (1 // 0 for _ in range(1))
