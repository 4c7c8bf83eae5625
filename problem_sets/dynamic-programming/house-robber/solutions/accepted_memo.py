class Solution:
    def rob(self, nums: List[int]) -> int:
        @cache
        def best(house):
            if house >= len(nums):
                return 0
            return max(best(house + 1), nums[house] + best(house + 2))

        return best(0)
