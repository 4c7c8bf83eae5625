class Solution:
    def minCostConnectPoints(self, points: List[List[int]]) -> int:
        outside = set(range(1, len(points)))
        total = 0
        heap = []
        here = 0
        while outside:
            x, y = points[here]
            for j in outside:
                heappush(heap, (abs(x - points[j][0]) + abs(y - points[j][1]), j))
            distance, here = heappop(heap)
            total += distance
            outside.discard(here)
        return total
