class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        profit = 0
        for i in range(1, len(prices)):
            profit += prices[i] - prices[i - 1]
        return max(0, profit)
