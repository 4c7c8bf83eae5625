class Solution:
    def rob(self, nums: List[int]) -> int:
        def best(house, behind):
            if house >= behind:
                return 0
            return max(best(house + 1, behind), nums[house] + best(house + 2, behind))

        return max(nums[0], best(1, len(nums)), best(0, len(nums) - 1))
