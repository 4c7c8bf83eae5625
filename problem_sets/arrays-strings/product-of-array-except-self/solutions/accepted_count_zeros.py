class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        zeros = nums.count(0)
        if zeros > 1:
            return [0] * len(nums)
        total = math.prod(value for value in nums if value != 0)
        if zeros == 1:
            return [total if value == 0 else 0 for value in nums]
        return [total // value for value in nums]
