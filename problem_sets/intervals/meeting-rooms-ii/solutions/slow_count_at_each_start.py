class Solution:
    def minMeetingRooms(self, intervals: List[List[int]]) -> int:
        most = 0
        for moment, _ in intervals:
            now = 0
            for start, end in intervals:
                if start <= moment < end:
                    now += 1
            most = max(most, now)
        return most
