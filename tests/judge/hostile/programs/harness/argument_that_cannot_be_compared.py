# Leaves something in an argument that breaks whoever compares it.
# entry: Solution.solve(nums: List[int]) -> int
# verdict: WA|RTE|TLE
# needs:
# unharmed:
# cases: [[{"nums": [3, 1, 2]}, 6]]


class Evil:
    def __eq__(self, other):
        raise SystemExit("compared")

    __hash__ = None
    __repr__ = __str__ = __iter__ = __len__ = __bool__ = __eq__


class Solution:
    def solve(self, nums):
        nums[:] = [Evil(), nums, {1: 2}, b"", float("nan")]
        return -1
