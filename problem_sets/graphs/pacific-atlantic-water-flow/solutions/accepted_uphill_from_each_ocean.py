class Solution:
    def pacificAtlantic(self, heights: List[List[int]]) -> List[List[int]]:
        height = {}
        pacific, atlantic = [], []
        for r, row in enumerate(heights):
            for c, value in enumerate(row):
                height[r, c] = value
                if r == 0 or c == 0:
                    pacific.append((r, c))
                if r == len(heights) - 1 or c == len(row) - 1:
                    atlantic.append((r, c))

        def drains_into(stack):
            reached = set()
            while stack:
                cell = stack.pop()
                if cell not in reached:
                    reached.add(cell)
                    r, c = cell
                    for other in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                        if other in height and height[other] >= height[cell]:
                            stack.append(other)
            return reached

        return [[r, c] for r, c in drains_into(pacific) & drains_into(atlantic)]
