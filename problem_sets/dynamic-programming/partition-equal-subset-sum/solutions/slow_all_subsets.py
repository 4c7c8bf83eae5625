class Solution:
    def canPartition(self, nums: List[int]) -> bool:
        half, odd = divmod(sum(nums), 2)
        if odd:
            return False

        def reach(i, left):
            if left == 0:
                return True
            if i == len(nums) or left < 0:
                return False
            return reach(i + 1, left - nums[i]) or reach(i + 1, left)

        return reach(0, half)
