class Solution:
    def maxCoins(self, nums: List[int]) -> int:
        @cache
        def most(left):
            best = 0
            for k in range(1, len(left) - 1):
                coins = left[k - 1] * left[k] * left[k + 1]
                best = max(best, coins + most(left[:k] + left[k + 1 :]))
            return best

        return most((1, *nums, 1))
