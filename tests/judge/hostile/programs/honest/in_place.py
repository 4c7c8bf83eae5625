# Changes its argument.
# entry: Solution.solve(nums: List[int]) -> None
# verdict: AC
# needs:
# unharmed:
# answer: nums
# cases: [[{"nums": [3, 1, 2]}, [1, 2, 3]]]


class Solution:
    def solve(self, nums: List[int]):
        nums.sort()
