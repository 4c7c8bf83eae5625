class Solution:
    def kClosest(self, points: List[List[int]], k: int) -> List[List[int]]:
        places = {(x, y) for x, y in points}
        return heapq.nsmallest(k, places, key=lambda point: point[0] ** 2 + point[1] ** 2)
