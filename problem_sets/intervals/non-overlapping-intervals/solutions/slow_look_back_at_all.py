class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        intervals.sort()
        chain = []
        for i, (start, _) in enumerate(intervals):
            best = 1
            for j in range(i):
                if intervals[j][1] <= start and chain[j] >= best:
                    best = chain[j] + 1
            chain.append(best)
        return len(intervals) - max(chain)
