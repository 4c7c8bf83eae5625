class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        total = 1
        for value in nums:
            if value != 0:
                total *= value
        return [total // value if value != 0 else total for value in nums]
