class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        seen = set()
        for num in nums:
            if target - num in seen:
                return [target - num, num]
            seen.add(num)
