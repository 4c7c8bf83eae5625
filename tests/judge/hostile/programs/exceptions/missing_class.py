# The class has another name.
# entry: Solution.solve(n: int) -> int
# verdict: CE
# needs:
# unharmed:


class Solutions:
    def solve(self, n):
        return n
