class Solution:
    def firstMissingPositive(self, nums: List[int]) -> int:
        taken = {num for num in nums if num > 0}
        answer = min(taken, default=1)
        while answer in taken:
            answer += 1
        return answer
