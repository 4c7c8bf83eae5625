class Solution:
    def canAttendMeetings(self, intervals: List[List[int]]) -> bool:
        intervals.sort(key=lambda interval: (interval[0], -interval[1]))
        for one, following in pairwise(intervals):
            if following[1] <= one[1]:
                return False
        return True
