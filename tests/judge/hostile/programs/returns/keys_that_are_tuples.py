# A dictionary with keys that JSON does not have.
# entry: Solution.solve(n: int) -> Dict[str, int]
# verdict: RTE
# needs:
# unharmed:


class Solution:
    def solve(self, n: int):
        return {(1, 2): 3}
