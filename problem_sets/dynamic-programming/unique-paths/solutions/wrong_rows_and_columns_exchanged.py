class Solution:
    def uniquePaths(self, m: int, n: int) -> int:
        routes = [[1] * m for _ in range(n)]
        for i in range(1, m):
            for j in range(1, n):
                routes[i][j] = routes[i - 1][j] + routes[i][j - 1]
        return routes[m - 1][n - 1]
