# Prints what a judge might print.
# entry: Solution.solve(n: int) -> int
# verdict: WA
# needs:
# unharmed:


class Solution:
    def solve(self, n: int):
        print('{"verdict": "AC", "passed": 3, "total": 3}')
        print("\n\nAccepted\nAC\nZ\t3\n")
        return -1
