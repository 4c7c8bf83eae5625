class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        total = 1
        for value in nums:
            if value != 0:
                total *= value
        if 0 in nums:
            return [total if value == 0 else 0 for value in nums]
        return [total // value for value in nums]
