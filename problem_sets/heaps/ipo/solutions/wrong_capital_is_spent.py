class Solution:
    def findMaximizedCapital(self, k: int, w: int, profits: List[int], capital: List[int]) -> int:
        projects = sorted(zip(capital, profits), reverse=True)
        within_reach = []
        for _ in range(k):
            while projects and projects[-1][0] <= w:
                need, profit = projects.pop()
                heapq.heappush(within_reach, (-profit, need))
            if not within_reach:
                break
            negated, need = heapq.heappop(within_reach)
            w -= negated + need
        return w
