# Fails while the object is made.
# entry: Solution.solve(n: int) -> int
# verdict: RTE
# needs:
# unharmed:


class Solution:
    def __init__(self):
        raise ValueError("not today")

    def solve(self, n):
        return n
