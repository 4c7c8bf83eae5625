class Solution:
    def pacificAtlantic(self, heights: List[List[int]]) -> List[List[int]]:
        rows, columns = len(heights), len(heights[0])
        pacific, atlantic = set(), set()
        for r in range(rows):
            for c in range(columns):
                if r == 0 or c == 0:
                    pacific.add((r, c))
                for y, x in ((r - 1, c), (r, c - 1)):
                    if (y, x) in pacific and heights[y][x] <= heights[r][c]:
                        pacific.add((r, c))
        for r in reversed(range(rows)):
            for c in reversed(range(columns)):
                if r == rows - 1 or c == columns - 1:
                    atlantic.add((r, c))
                for y, x in ((r + 1, c), (r, c + 1)):
                    if (y, x) in atlantic and heights[y][x] <= heights[r][c]:
                        atlantic.add((r, c))
        return [[r, c] for r, c in pacific & atlantic]
