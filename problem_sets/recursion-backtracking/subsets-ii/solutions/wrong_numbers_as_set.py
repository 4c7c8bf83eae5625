class Solution:
    def subsetsWithDup(self, nums: List[int]) -> List[List[int]]:
        found = [[]]
        for num in set(nums):
            found += [subset + [num] for subset in found]
        return found
