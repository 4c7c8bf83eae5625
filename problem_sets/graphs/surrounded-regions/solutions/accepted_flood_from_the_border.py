class Solution:
    def solve(self, board: List[List[str]]) -> None:
        captured = set()
        stack = []
        for r, row in enumerate(board):
            for c, cell in enumerate(row):
                if cell == "O":
                    captured.add((r, c))
                    if r in (0, len(board) - 1) or c in (0, len(row) - 1):
                        stack.append((r, c))
        while stack:
            r, c = stack.pop()
            if (r, c) in captured:
                captured.remove((r, c))
                stack += [(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)]
        for r, c in captured:
            board[r][c] = "X"
