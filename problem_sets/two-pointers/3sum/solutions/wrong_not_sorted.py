class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        found = set()
        for i, num in enumerate(nums):
            left, right = i + 1, len(nums) - 1
            while left < right:
                total = num + nums[left] + nums[right]
                if total == 0:
                    found.add(tuple(sorted((num, nums[left], nums[right]))))
                if total < 0:
                    left += 1
                else:
                    right -= 1
        return [list(triplet) for triplet in found]
