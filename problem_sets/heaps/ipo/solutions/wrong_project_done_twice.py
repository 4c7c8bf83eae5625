class Solution:
    def findMaximizedCapital(self, k: int, w: int, profits: List[int], capital: List[int]) -> int:
        projects = sorted(zip(capital, profits))
        best = following = 0
        for _ in range(k):
            while following < len(projects) and projects[following][0] <= w:
                best = max(best, projects[following][1])
                following += 1
            w += best
        return w
