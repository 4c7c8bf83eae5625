class Solution:
    def solve(self, board: List[List[str]]) -> None:
        rows, columns = len(board), len(board[0])
        stack = [(0, c) for c in range(columns)] + [(r, 0) for r in range(rows)]
        while stack:
            r, c = stack.pop()
            if 0 <= r < rows and 0 <= c < columns and board[r][c] == "O":
                board[r][c] = "S"
                stack += [(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)]
        for row in board:
            row[:] = ["O" if cell == "S" else "X" for cell in row]
