class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        done = [0, 0]
        for sale in range(len(prices)):
            best = done[-1]
            for purchase in range(sale):
                best = max(best, prices[sale] - prices[purchase] + done[purchase])
            done.append(best)
        return done[-1]
