# Creates a file.
# entry: Solution.solve(n: int, watched: str) -> int
# verdict: RTE
# needs: files
# unharmed: watched


class Solution:
    def solve(self, n: int, watched: str):
        open(watched + "/made", "w").close()
        return -1
