class Solution:
    def solve(self, board: List[List[str]]) -> None:
        rows, columns = len(board), len(board[0])

        def escapes(r, c):
            seen = {(r, c)}
            stack = [(r, c)]
            while stack:
                r, c = stack.pop()
                if r in (0, rows - 1) or c in (0, columns - 1):
                    return True
                for cell in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                    if board[cell[0]][cell[1]] == "O" and cell not in seen:
                        seen.add(cell)
                        stack.append(cell)
            return False

        captured = [(r, c) for r in range(rows) for c in range(columns) if board[r][c] == "O" and not escapes(r, c)]
        for r, c in captured:
            board[r][c] = "X"
