class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        hold, bought, free = -inf, -inf, 0
        for price in prices:
            hold, bought, free = max(hold, bought), free - price, max(free, hold + price)
        return free
