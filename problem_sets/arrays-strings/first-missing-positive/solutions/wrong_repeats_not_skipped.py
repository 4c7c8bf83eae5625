class Solution:
    def firstMissingPositive(self, nums: List[int]) -> int:
        answer = 1
        for num in sorted(nums):
            if num < 1:
                continue
            if num != answer:
                return answer
            answer += 1
        return answer
