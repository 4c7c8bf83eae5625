# Says that more items are left than there are atoms.
# entry: Solution.solve(nums: List[int]) -> int
# verdict: WA|RTE
# needs:
# unharmed:
# answer: nums prefix
# cases: [[{"nums": [1, 1, 2]}, [1, 2]]]


class Solution:
    def solve(self, nums: List[int]):
        return 10**100
