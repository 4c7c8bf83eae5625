class Solution:
    def missingNumber(self, nums: List[int]) -> int:
        present = set(nums)
        for card in range(len(nums)):
            if card not in present:
                return card
