class Solution:
    def uniquePaths(self, m: int, n: int) -> int:
        routes = 1
        for i in range(1, m):
            routes = routes * (n - 1 + i) // i
        return routes
