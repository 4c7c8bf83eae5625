class Solution:
    def missingNumber(self, nums: List[int]) -> int:
        present = set(nums)
        for card in range(1, len(nums) + 1):
            if card not in present:
                return card
