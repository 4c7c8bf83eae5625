# Makes a socket that is a file.
# entry: Solution.solve(n: int, watched: str) -> int
# verdict: RTE
# needs: files
# unharmed: watched

import socket


class Solution:
    def solve(self, n: int, watched: str):
        with socket.socket(socket.AF_UNIX) as made:
            made.bind(watched + "/made")
        return -1
