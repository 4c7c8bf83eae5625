# Reads the list of users.
# entry: Solution.solve(n: int) -> int
# verdict: RTE
# needs: files
# unharmed: breached


class Solution:
    def solve(self, n: int):
        with open("/etc/passwd") as file:
            file.read(1)
        print("breached")
        return -1
