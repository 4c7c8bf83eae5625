# Writes a mebibyte.
# entry: Solution.solve(n: int, watched: str) -> int
# verdict: RTE
# needs: files|limits
# unharmed: watched|breached


class Solution:
    def solve(self, n: int, watched: str):
        with open(watched + "/made", "wb") as file:
            file.write(b"x" * (1 << 20))
        print("breached")
        return -1
