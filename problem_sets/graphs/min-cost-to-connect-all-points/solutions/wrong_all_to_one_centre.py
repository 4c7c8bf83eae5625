class Solution:
    def minCostConnectPoints(self, points: List[List[int]]) -> int:
        return min(sum(abs(x - a) + abs(y - b) for a, b in points) for x, y in points)
