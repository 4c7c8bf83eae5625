class Solution:
    def kClosest(self, points: List[List[int]], k: int) -> List[List[int]]:
        distances = [x * x + y * y for x, y in points]
        return [point for point, own in zip(points, distances) if sum(other < own for other in distances) < k]
