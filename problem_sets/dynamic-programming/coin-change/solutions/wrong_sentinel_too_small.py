class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        impossible = amount
        best = [0] + [impossible] * amount
        for a in range(1, amount + 1):
            for coin in coins:
                if coin <= a and best[a - coin] + 1 < best[a]:
                    best[a] = best[a - coin] + 1
        return best[amount] if best[amount] < impossible else -1
