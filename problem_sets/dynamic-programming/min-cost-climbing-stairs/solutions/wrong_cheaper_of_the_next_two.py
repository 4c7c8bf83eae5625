class Solution:
    def minCostClimbingStairs(self, cost: List[int]) -> int:
        total, step = 0, -1
        while step + 2 < len(cost):
            step += 1 if cost[step + 1] < cost[step + 2] else 2
            total += cost[step]
        return total
