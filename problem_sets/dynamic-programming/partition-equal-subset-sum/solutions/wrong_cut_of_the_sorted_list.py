class Solution:
    def canPartition(self, nums: List[int]) -> bool:
        nums = sorted(nums)
        return any(2 * sum(nums[:cut]) == sum(nums) for cut in range(1, len(nums)))
