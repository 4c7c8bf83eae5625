class Solution:
    def maxCoins(self, nums: List[int]) -> int:
        values = [1, *nums, 1]
        coins = 0
        while len(values) > 2:
            places = range(1, len(values) - 1)
            k = max(places, key=lambda place: values[place - 1] * values[place] * values[place + 1])
            coins += values[k - 1] * values[k] * values[k + 1]
            del values[k]
        return coins
