class Solution:
    def subsets(self, nums: List[int]) -> List[List[int]]:
        found = []
        chosen = []

        def extend(start):
            found.append(chosen[:])
            for i in range(start, len(nums)):
                chosen.append(nums[i])
                extend(start + 1)
                chosen.pop()

        extend(0)
        return found
