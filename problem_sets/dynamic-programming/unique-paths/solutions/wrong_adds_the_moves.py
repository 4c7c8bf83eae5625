class Solution:
    def uniquePaths(self, m: int, n: int) -> int:
        # a row of ones is right, but each cell adds its own move as well
        row = [1] * n
        for _ in range(m - 1):
            for column in range(1, n):
                row[column] += row[column - 1] + 1
        return row[-1]
