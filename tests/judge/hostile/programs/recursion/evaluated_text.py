# Evaluates a text of nested brackets.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|MLE
# needs:
# unharmed:


class Solution:
    def solve(self, n: int):
        return len(eval("[" * 100_000 + "]" * 100_000))
