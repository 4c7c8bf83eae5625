class Solution:
    def minCostConnectPoints(self, points: List[List[int]]) -> int:
        cables = set()
        for i, (x, y) in enumerate(points):
            others = [(abs(x - a) + abs(y - b), j) for j, (a, b) in enumerate(points) if j != i]
            if others:
                distance, j = min(others)
                cables.add((distance, min(i, j), max(i, j)))
        return sum(distance for distance, _, _ in cables)
