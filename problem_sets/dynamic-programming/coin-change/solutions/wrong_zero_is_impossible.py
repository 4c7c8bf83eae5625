class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        best = {0: 0}
        for a in range(1, amount + 1):
            options = [best[a - coin] + 1 for coin in coins if a - coin in best]
            if options:
                best[a] = min(options)
        return best.get(amount) or -1
