# Writes to the terminal of the session.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|WA
# needs: host
# unharmed: terminal|breached


class Solution:
    def solve(self, n: int):
        with open("/dev/tty", "w") as terminal:
            terminal.write("\x1b[2J")
        print("breached")
        return -1
