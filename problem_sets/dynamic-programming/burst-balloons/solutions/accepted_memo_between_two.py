class Solution:
    def maxCoins(self, nums: List[int]) -> int:
        values = [1, *nums, 1]

        @cache
        def most(left, right):
            best = 0
            for last in range(left + 1, right):
                product = values[left] * values[last] * values[right]
                best = max(best, most(left, last) + product + most(last, right))
            return best

        return most(0, len(values) - 1)
