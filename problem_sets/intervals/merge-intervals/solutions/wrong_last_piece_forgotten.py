class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        intervals.sort()
        pieces = []
        first, last = intervals[0]
        for start, end in intervals[1:]:
            if start <= last:
                last = max(last, end)
            else:
                pieces.append([first, last])
                first, last = start, end
        return pieces
