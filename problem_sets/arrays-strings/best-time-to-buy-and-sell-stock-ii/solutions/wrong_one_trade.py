class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        best, cheapest = 0, prices[0]
        for price in prices:
            best = max(best, price - cheapest)
            cheapest = min(cheapest, price)
        return best
