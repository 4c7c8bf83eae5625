class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        left = set(range(len(intervals)))
        pieces = []
        while left:
            stack = [left.pop()]
            start, end = intervals[stack[0]]
            while stack:
                one = intervals[stack.pop()]
                near = [i for i in left if intervals[i][0] <= one[1] and one[0] <= intervals[i][1]]
                left.difference_update(near)
                stack += near
                start, end = min(start, one[0]), max(end, one[1])
            pieces.append([start, end])
        return pieces
