# Creates a hundred empty files, which no limit of size prevents.
# entry: Solution.solve(n: int, watched: str) -> int
# verdict: RTE
# needs: files
# unharmed: watched


class Solution:
    def solve(self, n: int, watched: str):
        for i in range(100):
            open(f"{watched}/made{i}", "x").close()
        return -1
