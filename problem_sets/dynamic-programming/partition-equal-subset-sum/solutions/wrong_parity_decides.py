class Solution:
    def canPartition(self, nums: List[int]) -> bool:
        return len(nums) > 1 and sum(nums) % 2 == 0
