class Solution:
    def carPooling(self, trips: List[List[int]], capacity: int) -> bool:
        trips.sort(key=lambda trip: trip[1])
        if max(people for people, _, _ in trips) > capacity:
            return False
        for (before, _, end), (people, start, _) in pairwise(trips):
            if start < end and before + people > capacity:
                return False
        return True
