# A chain of generators without an end.
# entry: Solution.solve(n: int) -> int
# verdict: RTE|MLE
# needs:
# unharmed:
# limits: cpu=5 memory=512


class Solution:
    def solve(self, n: int):
        def chain(k):
            yield from chain(k + 1)

        return next(chain(n))
