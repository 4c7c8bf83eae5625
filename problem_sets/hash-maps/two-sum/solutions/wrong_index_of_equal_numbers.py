class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        seen = set()
        for num in nums:
            if target - num in seen:
                return [nums.index(target - num), nums.index(num)]
            seen.add(num)
