# Appends to a file that every shell reads.
# entry: Solution.solve(n: int, home: str) -> int
# verdict: RTE
# needs: files|limits
# unharmed: canary


class Solution:
    def solve(self, n: int, home: str):
        with open(home + "/.profile", "a") as file:
            file.write("echo owned\n")
        return -1
