class Solution:
    def maxCoins(self, nums: List[int]) -> int:
        values = [1, *nums, 1]

        @cache
        def most(left, right):
            if right - left < 2:
                return 0
            best = 0
            for last in (left + 1, right - 1):
                product = values[left] * values[last] * values[right]
                best = max(best, most(left, last) + product + most(last, right))
            return best

        return most(0, len(values) - 1)
