# Eats its argument up, which no later case sees.
# entry: Solution.solve(nums: List[int]) -> int
# verdict: AC
# needs:
# unharmed:
# cases: [[{"nums": [1, 2]}, 3], [{"nums": [1, 2]}, 3]]


class Solution:
    def solve(self, nums: List[int]):
        total = 0
        while nums:
            total += nums.pop()
        return total
