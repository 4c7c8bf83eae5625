class Solution:
    def minCostConnectPoints(self, points: List[List[int]]) -> int:
        *outside, (x, y) = points
        distances = [inf] * len(outside)  # of each point outside to the group
        total = 0
        while outside:
            distances = [min(old, max(abs(x - a), abs(y - b))) for old, (a, b) in zip(distances, outside)]
            nearest = distances.index(min(distances))
            total += distances.pop(nearest)
            x, y = outside.pop(nearest)
        return total
