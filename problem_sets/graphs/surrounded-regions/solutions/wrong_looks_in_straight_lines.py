class Solution:
    def solve(self, board: List[List[str]]) -> None:
        columns = list(zip(*board))
        rows = [tuple(row) for row in board]
        for r in range(len(rows)):
            for c in range(len(columns)):
                sides = (rows[r][:c], rows[r][c + 1 :], columns[c][:r], columns[c][r + 1 :])
                if all("X" in side for side in sides):
                    board[r][c] = "X"
