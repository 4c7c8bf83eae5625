class Solution:
    def swimInWater(self, grid: List[List[int]]) -> int:
        height = {(r, c): cell for r, row in enumerate(grid) for c, cell in enumerate(row)}
        goal = (len(grid) - 1, len(grid) - 1)

        def arrives(time):
            flooded = {cell for cell in height if height[cell] <= time}
            stack = [(0, 0)]
            while stack:
                r, c = stack.pop()
                if (r, c) in flooded:
                    flooded.remove((r, c))
                    stack += [(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)]
            return height[goal] <= time and goal not in flooded

        return bisect_left(sorted(height.values()), True, key=arrives)
