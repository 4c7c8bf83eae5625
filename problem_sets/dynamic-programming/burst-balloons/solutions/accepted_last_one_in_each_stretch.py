class Solution:
    def maxCoins(self, nums: List[int]) -> int:
        values = [1, *nums, 1]
        best = [[0] * len(values) for _ in values]
        for right, end in enumerate(values):
            inner = [0] * len(values)  # inner[k] is best[k][right]
            for left in reversed(range(right - 1)):
                row = best[left]
                ends = values[left] * end
                row[right] = inner[left] = max([row[k] + inner[k] + ends * values[k] for k in range(left + 1, right)])
        return best[0][-1]
