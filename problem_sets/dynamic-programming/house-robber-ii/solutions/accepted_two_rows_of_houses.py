class Solution:
    def rob(self, nums: List[int]) -> int:
        def best_in_a_row(row):
            skipped = taken = 0
            for money in row:
                skipped, taken = max(skipped, taken), skipped + money
            return max(skipped, taken)

        if len(nums) == 1:
            return nums[0]
        return max(best_in_a_row(nums[1:]), best_in_a_row(nums[:-1]))
