# Changes the front of its argument and says how much of it counts.
# entry: Solution.solve(nums: List[int]) -> int
# verdict: AC
# needs:
# unharmed:
# answer: nums prefix
# cases: [[{"nums": [1, 1, 2]}, [1, 2]]]


class Solution:
    def solve(self, nums: List[int]):
        kept = sorted(set(nums))
        nums[: len(kept)] = kept
        return len(kept)
