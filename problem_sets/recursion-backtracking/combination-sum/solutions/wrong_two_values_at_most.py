class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        found = []
        for i, first in enumerate(candidates):
            for count in range(1, target // first + 1):
                left = target - count * first
                if left == 0:
                    found.append([first] * count)
                for second in candidates[i + 1 :]:
                    if left > 0 and left % second == 0:
                        found.append([first] * count + [second] * (left // second))
        return found
