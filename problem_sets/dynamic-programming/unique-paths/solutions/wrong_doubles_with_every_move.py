class Solution:
    def uniquePaths(self, m: int, n: int) -> int:
        return 2 ** (m + n - 2)
