class Solution:
    def subsetsWithDup(self, nums: List[int]) -> List[List[int]]:
        nums.sort()
        found = [[]]
        for i, num in enumerate(nums):
            fresh = [subset + [num] for subset in found]
            if i > 0 and num == nums[i - 1]:
                fresh = [subset for subset in fresh if subset.count(num) > 1]
            found += fresh
        return found
