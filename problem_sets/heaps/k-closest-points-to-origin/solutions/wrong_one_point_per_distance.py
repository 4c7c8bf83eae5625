class Solution:
    def kClosest(self, points: List[List[int]], k: int) -> List[List[int]]:
        at_distance = {x * x + y * y: [x, y] for x, y in points}
        return [at_distance[distance] for distance in sorted(at_distance)[:k]]
