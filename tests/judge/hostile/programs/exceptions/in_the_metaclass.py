# A class whose attributes cannot be read.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|CE
# needs:
# unharmed:


class Meta(type):
    def __getattribute__(cls, name):
        raise SystemExit(name)


class Solution(metaclass=Meta):
    def solve(self, n):
        return n
