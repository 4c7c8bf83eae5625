class Solution:
    def subsets(self, nums: List[int]) -> List[List[int]]:
        found = set()

        def extend(chosen):
            found.add(tuple(sorted(chosen)))
            for num in nums:
                if num not in chosen:
                    extend(chosen + [num])

        extend([])
        return [list(subset) for subset in found]
