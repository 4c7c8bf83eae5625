# Mixes tabs and spaces.
# entry: Solution.solve(n: int) -> int
# verdict: CE
# needs:
# unharmed:


class Solution:
    def solve(self, n):
        if n:
	    return n
