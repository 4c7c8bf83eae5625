class Solution:
    def subsets(self, nums: List[int]) -> List[List[int]]:
        found = []
        chosen = []

        def decide(i):
            if i == len(nums):
                found.append(chosen[:])
                return
            decide(i + 1)
            chosen.append(nums[i])
            decide(i + 1)

        decide(0)
        return found
