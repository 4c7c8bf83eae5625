class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        lowest = prices[0]
        best = 0
        for i in range(1, len(prices) - 1):
            lowest = min(lowest, prices[i])
            best = max(best, prices[i] - lowest)
        return best
