class Solution:
    def majorityElement(self, nums: List[int]) -> int:
        def majority(start, end):
            if end - start == 1:
                return nums[start]
            middle = (start + end) // 2
            candidates = (majority(start, middle), majority(middle, end))
            return max(candidates, key=nums[start:end].count)

        return majority(0, len(nums))
