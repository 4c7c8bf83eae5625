class Solution:
    def nextPermutation(self, nums: List[int]) -> None:
        best = None
        for arrangement in itertools.permutations(nums):
            following = list(arrangement)
            if following > nums and (best is None or following < best):
                best = following
        nums[:] = best or sorted(nums)
