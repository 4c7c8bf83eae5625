# Fails when the method is looked up.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|CE
# needs:
# unharmed:


class Failing:
    def __get__(self, instance, owner):
        raise KeyError("method")


class Solution:
    solve = Failing()
