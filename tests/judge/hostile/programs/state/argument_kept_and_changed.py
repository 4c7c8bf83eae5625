# Keeps the argument of a case and changes it in the next.
# entry: Solution.solve(nums: List[int]) -> int
# verdict: WA
# needs:
# unharmed:
# cases: [[{"nums": [1, 2]}, 3], [{"nums": [1, 2]}, 3]]


kept = []


class Solution:
    def solve(self, nums):
        for earlier in kept:
            earlier.append(100)
        kept.append(nums)
        return sum(sum(k) for k in kept)
