class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        hold, sold, rest = -inf, -inf, 0
        for price in prices:
            hold, sold, rest = max(hold, rest - price), hold + price, max(rest, sold)
        return max(sold, rest)
