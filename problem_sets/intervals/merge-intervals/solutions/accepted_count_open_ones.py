class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        events = []
        for start, end in intervals:
            events.append((start, -1))  # a start comes before an end at the same place
            events.append((end, 1))
        events.sort()
        pieces = []
        open_ones = 0
        for place, change in events:
            if open_ones < 1:
                pieces.append([place, place])
            open_ones -= change
            pieces[-1][1] = place
        return pieces
