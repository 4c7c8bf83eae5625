# A list that contains itself.
# entry: Solution.solve(n: int) -> List[int]
# verdict: RTE
# needs:
# unharmed:


class Solution:
    def solve(self, n: int):
        kept = []
        kept.append(kept)
        return kept
