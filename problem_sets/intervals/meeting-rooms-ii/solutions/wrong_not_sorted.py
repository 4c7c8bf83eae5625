class Solution:
    def minMeetingRooms(self, intervals: List[List[int]]) -> int:
        ends = []
        for start, end in intervals:
            if ends and ends[0] <= start:
                heapreplace(ends, end)
            else:
                heappush(ends, end)
        return len(ends)
