class Solution:
    def subsetsWithDup(self, nums: List[int]) -> List[List[int]]:
        found = set()

        def extend(chosen, rest):
            found.add(tuple(sorted(chosen)))
            for i in range(len(rest)):
                extend(chosen + [rest[i]], rest[:i] + rest[i + 1 :])

        extend([], nums)
        return [list(subset) for subset in found]
