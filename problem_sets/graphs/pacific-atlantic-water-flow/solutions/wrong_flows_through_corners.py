class Solution:
    def pacificAtlantic(self, heights: List[List[int]]) -> List[List[int]]:
        rows, columns = len(heights), len(heights[0])
        pacific = [(0, c) for c in range(columns)] + [(r, 0) for r in range(rows)]
        atlantic = [(rows - 1, c) for c in range(columns)] + [(r, columns - 1) for r in range(rows)]

        def drains_into(stack):
            reached = set(stack)
            while stack:
                r, c = stack.pop()
                for y, x in [(r + i, c + j) for i in (-1, 0, 1) for j in (-1, 0, 1)]:
                    if 0 <= y < rows and 0 <= x < columns and heights[y][x] >= heights[r][c] and (y, x) not in reached:
                        reached.add((y, x))
                        stack.append((y, x))
            return reached

        return [[r, c] for r, c in drains_into(pacific) & drains_into(atlantic)]
