class Solution:
    def minMeetingRooms(self, intervals: List[List[int]]) -> int:
        ends = sorted(end for _, end in intervals)
        rooms = reused = 0
        for start in sorted(start for start, _ in intervals):
            if ends[reused] <= start:
                reused += 1
            else:
                rooms += 1
        return rooms
