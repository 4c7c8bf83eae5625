class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        done = [0, 0, 0]
        bought = -inf
        for day, price in enumerate(prices):
            done.append(max(done[-1], bought + price))
            bought = max(bought, done[day] - price)
        return done[-1]
