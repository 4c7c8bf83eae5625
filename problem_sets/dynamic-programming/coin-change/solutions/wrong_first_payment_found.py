class Solution:
    def coinChange(self, coins: List[int], amount: int) -> int:
        coins = sorted(coins, reverse=True)
        dead = set()
        stack = [(amount, 0)]
        while stack:
            left, used = stack.pop()
            if left == 0:
                return used
            if left in dead:
                continue
            dead.add(left)
            for coin in reversed(coins):
                if coin <= left:
                    stack.append((left - coin, used + 1))
        return -1
