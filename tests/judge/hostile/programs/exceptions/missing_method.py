# The method has another name.
# entry: Solution.solve(n: int) -> int
# verdict: CE
# needs:
# unharmed:


class Solution:
    def answer(self, n):
        return n
