class Solution:
    def minCostClimbingStairs(self, cost: List[int]) -> int:
        # pays on arrival, and forgets that the first step is left as well
        paid = [0, 0]
        for step in range(2, len(cost)):
            paid.append(cost[step] + min(paid[step - 1], paid[step - 2]))
        return min(paid[-1], paid[-2])
