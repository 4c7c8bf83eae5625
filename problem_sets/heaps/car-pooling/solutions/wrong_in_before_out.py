class Solution:
    def carPooling(self, trips: List[List[int]], capacity: int) -> bool:
        events = []
        for people, start, end in trips:
            events.append((start, people))
            events.append((end, -people))
        load = 0
        for _, change in sorted(events, key=lambda event: (event[0], -event[1])):
            load += change
            if load > capacity:
                return False
        return True
