class Solution:
    def subsetsWithDup(self, nums: List[int]) -> List[List[int]]:
        found = {()}
        for num in nums:
            found |= {subset + (num,) for subset in found}
        return [list(subset) for subset in found]
