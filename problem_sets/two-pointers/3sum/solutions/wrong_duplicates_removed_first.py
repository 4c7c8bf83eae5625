class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        nums = sorted(set(nums))
        found = []
        for i, num in enumerate(nums):
            left, right = i + 1, len(nums) - 1
            while left < right:
                total = num + nums[left] + nums[right]
                if total < 0:
                    left += 1
                elif total > 0:
                    right -= 1
                else:
                    found.append([num, nums[left], nums[right]])
                    left += 1
        return found
