# Fails in a destructor, where nobody hears it.
# entry: Solution.solve(n: int) -> int
# verdict: WA
# needs:
# unharmed:


class Solution:
    def solve(self, n):
        return -n

    def __del__(self):
        raise ValueError("unheard")
