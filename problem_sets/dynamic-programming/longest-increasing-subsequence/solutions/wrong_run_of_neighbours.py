class Solution:
    def lengthOfLIS(self, nums: List[int]) -> int:
        best = run = 1
        for before, number in pairwise(nums):
            run = run + 1 if number > before else 1
            best = max(best, run)
        return best
