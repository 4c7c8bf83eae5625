# A text that is no valid text.
# entry: Solution.solve(n: int) -> str
# verdict: WA
# needs:
# unharmed:


class Solution:
    def solve(self, n: int):
        return "\ud800"
