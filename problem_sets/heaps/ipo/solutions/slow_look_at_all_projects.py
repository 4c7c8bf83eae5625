class Solution:
    def findMaximizedCapital(self, k: int, w: int, profits: List[int], capital: List[int]) -> int:
        projects = list(zip(profits, capital))
        for _ in range(min(k, len(projects))):
            best = max((project for project in projects if project[1] <= w), default=None)
            if best is None:
                break
            projects.remove(best)
            w += best[0]
        return w
