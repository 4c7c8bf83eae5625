class Solution:
    def pacificAtlantic(self, heights: List[List[int]]) -> List[List[int]]:
        rows, columns = len(heights), len(heights[0])
        answer = []
        for start in range(rows * columns):
            seen = {divmod(start, columns)}
            stack = [divmod(start, columns)]
            pacific = atlantic = False
            while stack and not (pacific and atlantic):
                r, c = stack.pop()
                pacific = pacific or r == 0 or c == 0
                atlantic = atlantic or r == rows - 1 or c == columns - 1
                for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                    if 0 <= y < rows and 0 <= x < columns and heights[y][x] <= heights[r][c] and (y, x) not in seen:
                        seen.add((y, x))
                        stack.append((y, x))
            if pacific and atlantic:
                answer.append([*divmod(start, columns)])
        return answer
