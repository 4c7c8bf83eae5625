class Solution:
    def minCostClimbingStairs(self, cost: List[int]) -> int:
        two_below, one_below = cost[0], cost[1]
        for price in cost[2:]:
            two_below = one_below
            one_below = price + min(two_below, one_below)
        return min(two_below, one_below)
