class Solution:
    def maxCoins(self, nums: List[int]) -> int:
        values = [1, *nums, 1]
        n = len(values)
        best = [[0] * n for _ in range(n)]
        for left in range(n):
            for right in range(left + 2, n):
                for k in range(left + 1, right):
                    coins = best[left][k] + best[k][right] + values[left] * values[k] * values[right]
                    best[left][right] = max(best[left][right], coins)
        return best[0][-1]
