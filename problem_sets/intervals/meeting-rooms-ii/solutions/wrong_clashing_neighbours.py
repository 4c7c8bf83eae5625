class Solution:
    def minMeetingRooms(self, intervals: List[List[int]]) -> int:
        intervals.sort()
        rooms, last = 1, intervals[0][1]
        for start, end in intervals[1:]:
            if start < last:
                rooms += 1
            last = max(last, end)
        return rooms
