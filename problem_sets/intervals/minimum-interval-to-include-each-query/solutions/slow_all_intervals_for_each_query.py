class Solution:
    def minInterval(self, intervals: List[List[int]], queries: List[int]) -> List[int]:
        sizes = []
        for query in queries:
            best = inf
            for left, right in intervals:
                if left <= query <= right:
                    best = min(best, right - left + 1)
            sizes.append(best if best < inf else -1)
        return sizes
