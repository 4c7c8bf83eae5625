class Solution:
    def maxCoins(self, nums: List[int]) -> int:
        values = [0, *nums, 0]

        @cache
        def most(left, right):
            best = 0
            for last in range(left + 1, right):
                product = values[left] * values[last] * values[right]
                if right - left == len(values) - 1:
                    product = values[last]
                best = max(best, most(left, last) + product + most(last, right))
            return best

        return most(0, len(values) - 1)
