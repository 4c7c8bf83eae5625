# Reads a file before any method is called.
# entry: Solution.solve(n: int) -> int
# verdict: RTE
# needs: files
# unharmed: breached


with open("/etc/passwd") as file:
    file.read(1)


class Solution:
    def solve(self, n):
        print("breached")
        return -1
