class Solution:
    def change(self, amount: int, coins: List[int]) -> int:
        best = [0] + [inf] * amount
        for a in range(1, amount + 1):
            for coin in coins:
                if coin <= a:
                    best[a] = min(best[a], best[a - coin] + 1)
        return best[amount] if best[amount] < inf else 0
