class Solution:
    def majorityElement(self, nums: List[int]) -> int:
        candidate, votes = nums[0], 0
        for num in nums:
            if num == candidate:
                votes += 1
            elif votes > 1:
                votes = 1
            else:
                candidate, votes = num, 1
        return candidate
