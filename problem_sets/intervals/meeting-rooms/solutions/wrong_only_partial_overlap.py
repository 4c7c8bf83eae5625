class Solution:
    def canAttendMeetings(self, intervals: List[List[int]]) -> bool:
        intervals.sort()
        for one, following in pairwise(intervals):
            if one[0] < following[0] < one[1] < following[1]:
                return False
        return True
