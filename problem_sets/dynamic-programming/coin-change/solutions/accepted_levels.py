class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        seen = [False] * (amount + 1)
        seen[0] = True
        level = [0]
        used = 0
        while level:
            if seen[amount]:
                return used
            used += 1
            further = []
            for a in level:
                for coin in coins:
                    total = a + coin
                    if total <= amount and not seen[total]:
                        seen[total] = True
                        further.append(total)
            level = further
        return -1
