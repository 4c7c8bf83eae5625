class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        @cache
        def fewest(left):
            if left == 0:
                return 0
            best = inf
            for coin in coins:
                if coin <= left:
                    best = min(best, fewest(left - coin) + 1)
            return best

        answer = fewest(amount)
        return -1 if answer == inf else answer
