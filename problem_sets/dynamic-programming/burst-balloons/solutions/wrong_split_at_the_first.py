class Solution:
    def maxCoins(self, nums: List[int]) -> int:
        values = [1, *nums, 1]

        @cache
        def most(left, right):
            best = 0
            for first in range(left + 1, right):
                product = values[first - 1] * values[first] * values[first + 1]
                best = max(best, most(left, first) + product + most(first, right))
            return best

        return most(0, len(values) - 1)
