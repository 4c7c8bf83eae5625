class Solution:
    def combinationSum2(self, candidates: List[int], target: int) -> List[List[int]]:
        candidates.sort()
        found = set()
        chosen = []

        def extend(start, left):
            if left == 0:
                found.add(tuple(chosen))
            for i in range(start, len(candidates)):
                if candidates[i] > left:
                    break
                chosen.append(candidates[i])
                extend(i + 1, left - candidates[i])
                chosen.pop()

        extend(0, target)
        return [list(way) for way in found]
