class Solution:
    def subsets(self, nums: List[int]) -> List[List[int]]:
        found = [[]]
        for start in range(len(nums)):
            for end in range(start + 1, len(nums) + 1):
                found.append(nums[start:end])
        return found
