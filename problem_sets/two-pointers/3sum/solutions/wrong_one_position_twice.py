class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        values = sorted(set(nums))
        there = set(nums)
        found = []
        for i, a in enumerate(values):
            for b in values[i:]:
                c = -a - b
                if b <= c and c in there:
                    found.append([a, b, c])
        return found
