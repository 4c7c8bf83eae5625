# Leaves something in an argument that never answers.
# entry: Solution.solve(nums: List[int]) -> int
# verdict: WA|RTE|TLE
# needs: limits
# unharmed:
# cases: [[{"nums": [3, 1, 2]}, 6]]
# limits: cpu=0.3


class Slow:
    def __eq__(self, other):
        while True:
            pass

    __iter__ = __len__ = __eq__


class Solution:
    def solve(self, nums):
        nums.insert(0, Slow())
        return -1
