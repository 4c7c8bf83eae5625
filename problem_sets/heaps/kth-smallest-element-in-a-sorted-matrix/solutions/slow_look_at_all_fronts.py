class Solution:
    def kthSmallest(self, matrix: List[List[int]], k: int) -> int:
        rows = [row + [inf] for row in matrix]
        fronts = [0] * len(rows)
        for _ in range(k):
            best = 0
            for i in range(len(rows)):
                if rows[i][fronts[i]] < rows[best][fronts[best]]:
                    best = i
            value = rows[best][fronts[best]]
            fronts[best] += 1
        return value
