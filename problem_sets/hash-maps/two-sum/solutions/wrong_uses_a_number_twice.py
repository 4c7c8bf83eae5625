class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        position = {num: i for i, num in enumerate(nums)}
        for i, num in enumerate(nums):
            if target - num in position:
                return [i, position[target - num]]
