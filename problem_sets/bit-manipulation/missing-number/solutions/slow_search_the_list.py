class Solution:
    def missingNumber(self, nums: List[int]) -> int:
        for card in range(len(nums) + 1):
            if card not in nums:
                return card
