class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        return sum(abs(b - a) for a, b in zip(prices, prices[1:]))
