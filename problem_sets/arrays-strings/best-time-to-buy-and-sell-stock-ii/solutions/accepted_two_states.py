class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        free, holding = 0, -inf
        for price in prices:
            free = max(free, holding + price)
            holding = max(holding, free - price)
        return free
