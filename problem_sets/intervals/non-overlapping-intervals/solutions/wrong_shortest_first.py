class Solution:
    def eraseOverlapIntervals(self, intervals: List[List[int]]) -> int:
        starts, ends = [], []
        for start, end in sorted(intervals, key=lambda interval: interval[1] - interval[0]):
            place = bisect_right(starts, start)
            if (place == 0 or ends[place - 1] <= start) and (place == len(starts) or end <= starts[place]):
                starts.insert(place, start)
                ends.insert(place, end)
        return len(intervals) - len(starts)
