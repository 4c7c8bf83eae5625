# Is not Python.
# entry: Solution.solve(n: int) -> int
# verdict: CE
# needs:
# unharmed:


class Solution:
    def solve(self, n) -> int {
        return n;
    }
