class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        profit, valley = 0, prices[0]
        for i in range(1, len(prices)):
            if prices[i] < prices[i - 1]:
                profit += prices[i - 1] - valley
                valley = prices[i]
        return profit
