class Solution:
    def majorityElement(self, nums: List[int]) -> int:
        best, run = 1, 1
        answer = nums[0]
        for i in range(1, len(nums)):
            run = run + 1 if nums[i] == nums[i - 1] else 1
            if run > best:
                best = run
                answer = nums[i]
        return answer
