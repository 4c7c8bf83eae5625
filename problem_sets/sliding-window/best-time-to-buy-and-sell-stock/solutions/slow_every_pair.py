class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        best = 0
        for j in range(len(prices)):
            for i in range(j):
                best = max(best, prices[j] - prices[i])
        return best
