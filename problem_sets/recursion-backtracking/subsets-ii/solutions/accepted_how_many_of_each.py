class Solution:
    def subsetsWithDup(self, nums: List[int]) -> List[List[int]]:
        found = [[]]
        for value, count in Counter(nums).items():
            found = [subset + [value] * taken for subset in found for taken in range(count + 1)]
        return found
