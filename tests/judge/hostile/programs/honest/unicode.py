# Works with letters of all kinds.
# entry: Solution.solve(s: str) -> str
# verdict: AC
# needs:
# unharmed:
# cases: [[{"s": "grün 🙂"}, "🙂 nürg"]]


class Solution:
    def solve(self, s: str):
        print(s)
        return s[::-1]
