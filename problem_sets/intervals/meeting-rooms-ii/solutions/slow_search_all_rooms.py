class Solution:
    def minMeetingRooms(self, intervals: List[List[int]]) -> int:
        intervals.sort()
        rooms = []
        for start, end in intervals:
            for i in range(len(rooms)):
                if rooms[i] <= start:
                    rooms[i] = end
                    break
            else:
                rooms.append(end)
        return len(rooms)
