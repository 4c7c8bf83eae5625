class Solution:
    def change(self, amount: int, coins: List[int]) -> int:
        known = {}

        def ways(i, left):
            if i == len(coins):
                return 1 if left == 0 else 0
            if (i, left) not in known:
                known[i, left] = ways(i + 1, left)
                if coins[i] <= left:
                    known[i, left] += ways(i, left - coins[i])
            return known[i, left]

        return ways(0, amount)
