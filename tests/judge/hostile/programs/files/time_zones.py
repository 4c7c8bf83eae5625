# Has the reader of time zones look for a zone there.
# entry: Solution.solve(n: int, home: str) -> str
# verdict: RTE|WA
# needs: files
# unharmed: secret|breached

import zoneinfo


class Solution:
    def solve(self, n: int, home: str):
        zoneinfo.reset_tzpath([home])
        try:
            zoneinfo.ZoneInfo("notes.txt")
        except ValueError as error:
            print("breached", error)
        return "nothing"
