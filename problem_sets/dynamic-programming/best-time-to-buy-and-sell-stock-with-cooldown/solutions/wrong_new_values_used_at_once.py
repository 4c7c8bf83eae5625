class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        hold, sold, rest = -inf, -inf, 0
        for price in prices:
            hold = max(hold, rest - price)
            sold = hold + price
            rest = max(rest, sold)
        return max(sold, rest)
