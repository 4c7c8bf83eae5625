class Solution:
    def subsets(self, nums: List[int]) -> List[List[int]]:
        found = []
        for mask in range((1 << len(nums)) - 1):
            found.append([num for i, num in enumerate(nums) if mask >> i & 1])
        return found
