class Solution:
    def gameOfLife(self, board: List[List[int]]) -> None:
        m, n = len(board), len(board[0])
        for r in range(m):
            for c in range(n):
                living = 0
                for i in range(max(r - 1, 0), min(r + 2, m)):
                    for j in range(max(c - 1, 0), min(c + 2, n)):
                        if (i, j) != (r, c) and board[i][j]:
                            living += 1
                if living == 3 or (living == 2 and board[r][c] == 1):
                    board[r][c] += 2
        for row in board:
            for c in range(n):
                row[c] >>= 1
