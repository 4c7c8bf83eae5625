class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        starts = sorted(start for start, _ in intervals)
        pairs = 0
        for start, end in intervals:
            pairs += bisect_left(starts, end) - bisect_right(starts, start)
        return pairs
