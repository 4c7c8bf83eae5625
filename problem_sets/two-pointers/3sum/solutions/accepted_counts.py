class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        counts = Counter(nums)
        values = sorted(counts)
        found = []
        for i, a in enumerate(values):
            for b in values[i:]:
                c = -a - b
                if b <= c:
                    triplet = [c, b, a]
                    if all(counts[value] >= triplet.count(value) for value in triplet):
                        found.append(triplet)
        return found
