class Solution:
    def minCostConnectPoints(self, points: List[List[int]]) -> int:
        return sum(abs(x - a) + abs(y - b) for (x, y), (a, b) in pairwise(sorted(points)))
