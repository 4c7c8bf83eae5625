class Solution:
    def solve(self, board: List[List[str]]) -> None:
        rows, columns = len(board), len(board[0])
        seen = set()

        def enclosed(r, c, region):
            if r < 0 or c < 0 or r == rows or c == columns:
                return False
            if board[r][c] == "X" or (r, c) in seen:
                return True
            seen.add((r, c))
            region.append((r, c))
            return (
                enclosed(r + 1, c, region)
                and enclosed(r - 1, c, region)
                and enclosed(r, c + 1, region)
                and enclosed(r, c - 1, region)
            )

        for r in range(rows):
            for c in range(columns):
                region = []
                if enclosed(r, c, region):
                    for y, x in region:
                        board[y][x] = "X"
