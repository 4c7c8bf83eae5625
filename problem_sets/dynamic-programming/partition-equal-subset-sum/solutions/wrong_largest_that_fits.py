class Solution:
    def canPartition(self, nums: List[int]) -> bool:
        half, odd = divmod(sum(nums), 2)
        if odd:
            return False
        for num in sorted(nums, reverse=True):
            if num <= half:
                half -= num
        return half == 0
