class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        profit, i = 0, 1
        while i < len(prices):
            if prices[i] > prices[i - 1]:
                profit += prices[i] - prices[i - 1]
                i += 1
            i += 1
        return profit
