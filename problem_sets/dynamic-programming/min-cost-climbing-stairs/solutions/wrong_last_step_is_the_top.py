class Solution:
    def minCostClimbingStairs(self, cost: List[int]) -> int:
        paid = [cost[0], cost[1]]
        for step in range(2, len(cost)):
            paid.append(cost[step] + min(paid[step - 1], paid[step - 2]))
        return paid[-1]
