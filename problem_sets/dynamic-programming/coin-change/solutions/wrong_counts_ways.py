class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        impossible = 0
        best = [1] + [0] * amount
        for a in range(1, amount + 1):
            for coin in coins:
                if coin <= a:
                    best[a] = best[a] + best[a - coin] % 1000003
        return best[amount] if best[amount] > 0 else -1
