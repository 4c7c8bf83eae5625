class Solution:
    def permute(self, nums: List[int]) -> List[List[int]]:
        found = []

        def place(i):
            if i == len(nums):
                found.append(nums[:])
            for j in range(i, len(nums)):
                nums[i], nums[j] = nums[j], nums[i]
                place(i + 1)
                nums[i], nums[j] = nums[j], nums[i]

        place(0)
        return found
