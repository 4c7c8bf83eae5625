class Solution:
    def carPooling(self, trips: List[List[int]], capacity: int) -> bool:
        inside = []
        for people, start, end in sorted(trips, key=lambda trip: trip[1]):
            heapq.heappush(inside, (end, people))
            capacity -= people
            while inside[0][0] <= start:
                capacity += heapq.heappop(inside)[1]
            if capacity < 0:
                return False
        return True
