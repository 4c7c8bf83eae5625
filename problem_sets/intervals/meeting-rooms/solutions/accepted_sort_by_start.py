class Solution:
    def canAttendMeetings(self, intervals: List[List[int]]) -> bool:
        intervals.sort()
        return all(one[1] <= following[0] for one, following in pairwise(intervals))
