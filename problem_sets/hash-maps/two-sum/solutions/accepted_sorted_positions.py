class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        order = sorted(range(len(nums)), key=lambda i: nums[i])
        low, high = 0, len(nums) - 1
        while True:
            total = nums[order[low]] + nums[order[high]]
            if total < target:
                low += 1
            elif total > target:
                high -= 1
            else:
                return [order[low], order[high]]
