class Solution:
    def combinationSum2(self, candidates: List[int], target: int) -> List[List[int]]:
        candidates = sorted(set(candidates))
        found = []
        chosen = []

        def extend(start, left):
            if left == 0:
                found.append(chosen[:])
            for i in range(start, len(candidates)):
                if candidates[i] > left:
                    break
                if i > start and candidates[i] == candidates[i - 1]:
                    continue
                chosen.append(candidates[i])
                extend(i + 1, left - candidates[i])
                chosen.pop()

        extend(0, target)
        return found
