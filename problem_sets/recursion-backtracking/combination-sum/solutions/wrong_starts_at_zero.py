class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        found = []
        chosen = []

        def extend(left):
            if left == 0:
                found.append(chosen[:])
            for candidate in candidates:
                if candidate <= left:
                    chosen.append(candidate)
                    extend(left - candidate)
                    chosen.pop()

        extend(target)
        return found
