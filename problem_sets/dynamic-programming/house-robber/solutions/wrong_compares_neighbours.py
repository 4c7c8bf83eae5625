class Solution:
    def rob(self, nums: List[int]) -> int:
        total = house = 0
        while house < len(nums):
            if house + 1 < len(nums) and nums[house + 1] > nums[house]:
                house += 1
            total += nums[house]
            house += 2
        return total
