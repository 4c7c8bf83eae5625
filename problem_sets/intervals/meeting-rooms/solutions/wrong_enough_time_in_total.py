class Solution:
    def canAttendMeetings(self, intervals: List[List[int]]) -> bool:
        if not intervals:
            return True
        first = min(start for start, _ in intervals)
        last = max(end for _, end in intervals)
        return sum(end - start for start, end in intervals) <= last - first
