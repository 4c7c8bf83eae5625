# Turns the direction of writing, so that a text reads as another.
# entry: Solution.solve(n: int) -> int
# verdict: WA
# needs:
# unharmed: terminal


class Solution:
    def solve(self, n: int):
        print("\u202eAC\u2066\u2069 \u200f\u2028\u061c")
        return -1
