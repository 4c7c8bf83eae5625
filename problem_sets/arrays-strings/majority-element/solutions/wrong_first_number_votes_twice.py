class Solution:
    def majorityElement(self, nums: List[int]) -> int:
        candidate, votes = nums[0], 1
        for num in nums:
            if votes == 0:
                candidate = num
            votes += 1 if num == candidate else -1
        return candidate
