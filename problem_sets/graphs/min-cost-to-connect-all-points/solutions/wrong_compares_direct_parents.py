class Solution:
    def minCostConnectPoints(self, points: List[List[int]]) -> int:
        pairs = itertools.combinations(enumerate(points), 2)
        cables = sorted((abs(x - a) + abs(y - b), i, j) for (i, (x, y)), (j, (a, b)) in pairs)
        parent = {}  # a point without an entry leads its group

        def find(point):
            if point not in parent:
                return point
            parent[point] = find(parent[point])
            return parent[point]

        total = 0
        for distance, i, j in cables:
            if parent.get(i, i) != parent.get(j, j):
                parent[i] = j
                total += distance
        return total
