class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        found = set()

        def extend(chosen, left):
            if left == 0:
                found.add(tuple(sorted(chosen)))
            for candidate in candidates:
                if candidate <= left:
                    extend(chosen + [candidate], left - candidate)

        extend([], target)
        return [list(way) for way in found]
