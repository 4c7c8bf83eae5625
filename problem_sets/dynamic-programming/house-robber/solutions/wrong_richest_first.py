class Solution:
    def rob(self, nums: List[int]) -> int:
        robbed = set()
        for house in sorted(range(len(nums)), key=lambda i: -nums[i]):
            if house - 1 not in robbed and house + 1 not in robbed:
                robbed.add(house)
        return sum(nums[house] for house in robbed)
