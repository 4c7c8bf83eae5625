class Solution:
    def carPooling(self, trips: List[List[int]], capacity: int) -> bool:
        events = []
        for _, start, end in trips:
            events += [(start, 1), (end, -1)]
        load = 0
        for _, change in sorted(events):
            load += change
            if load > capacity:
                return False
        return True
