class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        def solve(low, high):
            if high - low == 1:
                return (nums[low],) * 4
            middle = (low + high) // 2
            total1, begin1, end1, best1 = solve(low, middle)
            total2, begin2, end2, best2 = solve(middle, high)
            return (
                total1 + total2,
                max(begin1, total1 + begin2),
                max(end2, total2 + end1),
                max(best1, best2, end1 + begin2),
            )

        return solve(0, len(nums))[3]
