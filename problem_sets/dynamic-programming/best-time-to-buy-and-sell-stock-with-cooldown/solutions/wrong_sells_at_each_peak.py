class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        total, day = 0, 0
        while day < len(prices) - 1:
            if prices[day + 1] > prices[day]:
                bought = prices[day]
                while day < len(prices) - 1 and prices[day + 1] > prices[day]:
                    day += 1
                total += prices[day] - bought
                day += 2
            else:
                day += 1
        return total
