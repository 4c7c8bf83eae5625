# Reads the environment of a process whose number it knows.
# entry: Solution.solve(n: int, victim: int) -> str
# verdict: RTE|WA
# needs: files
# unharmed: secret


class Solution:
    def solve(self, n: int, victim: int):
        with open(f"/proc/{victim}/environ") as file:
            return file.read()
