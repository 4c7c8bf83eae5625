class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        best = [0] * len(prices)
        for sale in range(1, len(prices)):
            best[sale] = best[sale - 1]
            for purchase in range(sale):
                best[sale] = max(best[sale], best[purchase] + prices[sale] - prices[purchase])
        return best[-1]
