class Solution:
    def minCostConnectPoints(self, points: List[List[int]]) -> int:
        inside, outside = points[:1], points[1:]
        total = 0
        while outside:
            distance, nearest = inf, None
            for x, y in inside:
                for a, b in outside:
                    between = abs(x - a) + abs(y - b)
                    if between < distance:
                        distance, nearest = between, [a, b]
            total += distance
            outside.remove(nearest)
            inside.append(nearest)
        return total
