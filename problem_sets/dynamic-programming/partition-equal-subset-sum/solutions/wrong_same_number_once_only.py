class Solution:
    def canPartition(self, nums: List[int]) -> bool:
        half, odd = divmod(sum(nums), 2)
        if odd:
            return False
        sums = 1
        for num in set(nums):
            sums |= sums << num
        return (sums >> half) & 1 == 1
