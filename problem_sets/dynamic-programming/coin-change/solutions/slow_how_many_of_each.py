class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        best = [0] + [inf] * amount
        for coin in coins:
            following = best[:]
            for a in range(coin, amount + 1):
                for count in range(1, a // coin + 1):
                    following[a] = min(following[a], best[a - count * coin] + count)
            best = following
        return best[amount] if best[amount] < inf else -1
