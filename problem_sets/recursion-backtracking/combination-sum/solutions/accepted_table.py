class Solution:
    def combinationSum(self, candidates: List[int], target: int) -> List[List[int]]:
        ways = [[[]]] + [[] for _ in range(target)]
        for candidate in candidates:
            for total in range(candidate, len(ways)):
                ways[total] += [way + [candidate] for way in ways[total - candidate]]
        return ways[-1]
