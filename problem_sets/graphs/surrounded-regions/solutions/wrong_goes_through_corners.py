class Solution:
    def solve(self, board: List[List[str]]) -> None:
        rows, columns = len(board), len(board[0])
        stack = [(r, c) for r in range(rows) for c in range(columns) if r in (0, rows - 1) or c in (0, columns - 1)]
        while stack:
            r, c = stack.pop()
            if 0 <= r < rows and 0 <= c < columns and board[r][c] == "O":
                board[r][c] = "S"
                stack += [(r + y, c + x) for y in (-1, 0, 1) for x in (-1, 0, 1)]
        for row in board:
            row[:] = ["O" if cell == "S" else "X" for cell in row]
