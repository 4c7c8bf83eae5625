class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        def solve(low, high):
            if high - low == 1:
                return nums[low]
            middle = (low + high) // 2
            return max(solve(low, middle), solve(middle, high), nums[middle - 1] + nums[middle])

        return solve(0, len(nums))
