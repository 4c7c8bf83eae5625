class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        impossible = amount + 1
        best = [0] + [impossible] * amount
        for coin in coins:
            for a in range(amount, coin - 1, -1):
                if best[a - coin] + 1 < best[a]:
                    best[a] = best[a - coin] + 1
        return best[amount] if best[amount] < impossible else -1
