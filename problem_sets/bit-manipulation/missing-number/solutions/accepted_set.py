class Solution:
    def missingNumber(self, nums: List[int]) -> int:
        present = set(nums)
        card = 0
        while card in present:
            card += 1
        return card
