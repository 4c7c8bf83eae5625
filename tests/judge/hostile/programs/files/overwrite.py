# Empties a file of the user.
# entry: Solution.solve(n: int, home: str) -> int
# verdict: RTE
# needs: files
# unharmed: canary


class Solution:
    def solve(self, n: int, home: str):
        open(home + "/notes.txt", "w").close()
        return -1
