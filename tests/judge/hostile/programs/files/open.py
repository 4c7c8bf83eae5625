# Opens a private key.
# entry: Solution.solve(n: int, home: str) -> str
# verdict: RTE
# needs: files
# unharmed: secret


class Solution:
    def solve(self, n: int, home: str):
        with open(home + "/.ssh/id_ed25519") as file:
            return file.read()
