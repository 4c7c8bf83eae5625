class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        bought = prices[0]
        best = 0
        for yesterday, today in pairwise(prices):
            if today < yesterday:
                bought = today
            best = max(best, today - bought)
        return best
