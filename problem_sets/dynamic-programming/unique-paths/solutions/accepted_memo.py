class Solution:
    def uniquePaths(self, m: int, n: int) -> int:
        @cache
        def routes(row, column):
            if row == 1 or column == 1:
                return 1
            return routes(row - 1, column) + routes(row, column - 1)

        return routes(m, n)
