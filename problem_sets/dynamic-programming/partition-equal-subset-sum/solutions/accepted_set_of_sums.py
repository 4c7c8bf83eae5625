class Solution:
    def canPartition(self, nums: List[int]) -> bool:
        # with an odd total this is no whole number, so it is never found
        half = sum(nums) / 2
        sums = {0}
        for num in nums:
            sums |= {amount + num for amount in sums}
        return half in sums
