class Solution:
    def subsetsWithDup(self, nums: List[int]) -> List[List[int]]:
        nums.sort()
        found = []
        chosen = []

        def extend(start):
            found.append(chosen[:])
            for i in range(start, len(nums)):
                chosen.append(nums[i])
                extend(i + 1)
                chosen.pop()

        extend(0)
        return found
