class Solution:
    def firstMissingPositive(self, nums: List[int]) -> int:
        taken = set(nums)
        for answer in range(1, len(nums) + 1):
            if answer not in taken:
                return answer
        return len(nums)
