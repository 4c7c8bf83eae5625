class Solution:
    def carPooling(self, trips: List[List[int]], capacity: int) -> bool:
        trips.sort(key=lambda trip: trip[1])
        last = trips[-1][1]
        return sum(people for people, start, end in trips if start <= last < end) <= capacity
