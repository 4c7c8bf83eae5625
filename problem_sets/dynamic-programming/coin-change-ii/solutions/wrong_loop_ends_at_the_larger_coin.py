class Solution:
    def change(self, amount: int, coins: List[int]) -> int:
        ways = [1] + [0] * amount
        for coin in coins:
            # right only for coins in rising order
            if coin > amount:
                break
            for a in range(coin, amount + 1):
                ways[a] += ways[a - coin]
        return ways[amount]
