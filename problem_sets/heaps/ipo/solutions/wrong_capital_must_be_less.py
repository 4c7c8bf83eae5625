class Solution:
    def findMaximizedCapital(self, k: int, w: int, profits: List[int], capital: List[int]) -> int:
        projects = sorted(zip(capital, profits), reverse=True)
        within_reach = []
        for _ in range(k):
            while projects and projects[-1][0] < w:
                heapq.heappush(within_reach, -projects.pop()[1])
            if not within_reach:
                break
            w -= heapq.heappop(within_reach)
        return w
