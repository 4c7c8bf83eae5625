class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        found = set()
        done = set()
        for i, a in enumerate(nums):
            if a in done:
                continue
            done.add(a)
            seen = set()
            for b in nums[i + 1 :]:
                if -a - b in seen:
                    found.add((a, -a - b, b))
                seen.add(b)
        return [list(triplet) for triplet in found]
