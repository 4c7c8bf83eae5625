class Solution:
    def permute(self, nums: List[int]) -> List[List[int]]:
        found = []
        order = []

        def arrange(start):
            if len(order) == len(nums):
                found.append(order[:])
            for i in range(start, len(nums)):
                order.append(nums[i])
                arrange(i + 1)
                order.pop()

        arrange(0)
        return found
