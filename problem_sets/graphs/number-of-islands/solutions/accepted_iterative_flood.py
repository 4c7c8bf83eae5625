class Solution:
    def numIslands(self, grid: List[List[str]]) -> int:
        # one flat row-major map with a frame of water, so that no step needs a border check
        width = len(grid[0]) + 1
        water = ["0"] * width
        flat = water + [cell for row in grid for cell in row + ["0"]] + water
        count = 0
        for start in range(len(flat)):
            if flat[start] == "0":
                continue
            count += 1
            flat[start] = "0"
            stack = [start]
            while stack:
                here = stack.pop()
                for there in (here - width, here - 1, here + 1, here + width):
                    if flat[there] == "1":
                        flat[there] = "0"
                        stack.append(there)
        return count
