class Solution:
    def carPooling(self, trips: List[List[int]], capacity: int) -> bool:
        inside = []
        load = 0
        for people, start, end in trips:
            while inside and inside[0][0] <= start:
                load -= heapq.heappop(inside)[1]
            heapq.heappush(inside, (end, people))
            load += people
            if load > capacity:
                return False
        return True
