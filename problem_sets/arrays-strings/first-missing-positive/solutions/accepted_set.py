class Solution:
    def firstMissingPositive(self, nums: List[int]) -> int:
        taken = set(nums)
        answer = 1
        while answer in taken:
            answer += 1
        return answer
