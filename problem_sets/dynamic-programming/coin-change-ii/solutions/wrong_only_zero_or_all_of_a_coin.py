class Solution:
    def change(self, amount: int, coins: List[int]) -> int:
        # works from the largest value down and never goes back
        count = 0
        coins = sorted(coins, reverse=True)
        for first in range(len(coins)):
            left = amount
            for coin in coins[first:]:
                left %= coin
            if left == 0:
                count += 1
        return count
