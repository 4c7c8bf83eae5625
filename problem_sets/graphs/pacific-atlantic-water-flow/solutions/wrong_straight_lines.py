class Solution:
    def pacificAtlantic(self, heights: List[List[int]]) -> List[List[int]]:
        rows, columns = len(heights), len(heights[0])

        def runs_out(r, c, dr, dc):
            while 0 <= r + dr < rows and 0 <= c + dc < columns:
                if heights[r + dr][c + dc] > heights[r][c]:
                    return False
                r, c = r + dr, c + dc
            return True

        answer = []
        for r in range(rows):
            for c in range(columns):
                pacific = runs_out(r, c, -1, 0) or runs_out(r, c, 0, -1)
                atlantic = runs_out(r, c, 1, 0) or runs_out(r, c, 0, 1)
                if pacific and atlantic:
                    answer.append([r, c])
        return answer
