class Solution:
    def solve(self, board: List[List[str]]) -> None:
        # each side sends its safety straight towards the middle, and sideways once
        rows, columns = len(board), len(board[0])
        safe = {
            (r, c)
            for r in range(rows)
            for c in range(columns)
            if board[r][c] == "O" and (r in (0, rows - 1) or c in (0, columns - 1))
        }
        cells = [(r, c) for r in range(rows) for c in range(columns) if board[r][c] == "O"]
        for order in (cells, cells[::-1]):
            for r, c in order:
                if safe & {(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)}:
                    safe.add((r, c))
        for r, c in cells:
            if (r, c) not in safe:
                board[r][c] = "X"
