class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        best = [0] + [-1] * amount
        for a in range(1, amount + 1):
            for coin in coins:
                if coin <= a and (best[a] < 0 or best[a - coin] + 1 < best[a]):
                    best[a] = best[a - coin] + 1
        return best[amount]
