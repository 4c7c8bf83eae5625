# A recursion of a hundred thousand calls.
# entry: Solution.solve(n: int) -> int
# verdict: AC
# needs:
# unharmed:
# limits: cpu=5 memory=512
# cases: [[{"n": 100000}, 100000]]


class Solution:
    def solve(self, n: int):
        def depth(k):
            return 1 + depth(k - 1) if k else 0

        return depth(n)
