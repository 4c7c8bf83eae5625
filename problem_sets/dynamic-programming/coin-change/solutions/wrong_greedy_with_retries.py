class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        # tries the greedy payment again without the largest coin, and so on
        coins = sorted(coins, reverse=True)
        best = -1
        for first in range(len(coins)):
            left, used = amount, 0
            for coin in coins[first:]:
                used += left // coin
                left %= coin
            if left == 0 and (best < 0 or used < best):
                best = used
        return best
