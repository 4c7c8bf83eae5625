class Solution:
    def minCostConnectPoints(self, points: List[List[int]]) -> int:
        *outside, (x, y) = points
        distances = [inf] * len(outside)  # of each point outside to the group
        total = so_far = 0
        while outside:
            distances = [min(old, so_far + abs(x - a) + abs(y - b)) for old, (a, b) in zip(distances, outside)]
            nearest = distances.index(min(distances))
            so_far = distances.pop(nearest)
            total += so_far
            x, y = outside.pop(nearest)
        return total
