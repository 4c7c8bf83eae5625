class Solution:
    def minCostClimbingStairs(self, cost: List[int]) -> int:
        known = {}

        def rest(step):
            if step >= len(cost):
                return 0
            if step not in known:
                known[step] = cost[step] + min(rest(step + 1), rest(step + 2))
            return known[step]

        return min(rest(0), rest(1))
