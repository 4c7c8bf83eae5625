class Solution:
    def permute(self, nums: List[int]) -> List[List[int]]:
        found = set()
        for start in range(len(nums)):
            order = nums[start:] + nums[:start]
            found.add(tuple(order))
            found.add(tuple(order[::-1]))
        return [list(order) for order in found]
