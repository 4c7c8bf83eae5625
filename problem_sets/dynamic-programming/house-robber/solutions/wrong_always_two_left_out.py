class Solution:
    def rob(self, nums: List[int]) -> int:
        best = [0, 0, 0]
        for money in nums:
            best.append(max(best[-1], best[-3] + money))
        return best[-1]
