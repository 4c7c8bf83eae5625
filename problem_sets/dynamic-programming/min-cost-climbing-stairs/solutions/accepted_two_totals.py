class Solution:
    def minCostClimbingStairs(self, cost: List[int]) -> int:
        two_below = one_below = 0
        for price in cost:
            two_below, one_below = one_below, price + min(two_below, one_below)
        return min(two_below, one_below)
