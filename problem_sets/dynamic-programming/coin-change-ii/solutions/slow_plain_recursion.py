class Solution:
    def change(self, amount: int, coins: List[int]) -> int:
        def ways(i, left):
            if i == len(coins):
                return 1 if left == 0 else 0
            found = ways(i + 1, left)
            if coins[i] <= left:
                found += ways(i, left - coins[i])
            return found

        return ways(0, amount)
