class Solution:
    def gameOfLife(self, board: List[List[int]]) -> None:
        m, n = len(board), len(board[0])
        old = board[:]
        for r in range(m):
            for c in range(n):
                living = 0
                for i in range(r - 1, r + 2):
                    for j in range(c - 1, c + 2):
                        if (i, j) != (r, c) and 0 <= i < m and 0 <= j < n:
                            living += old[i][j]
                board[r][c] = int(living == 3 or (living == 2 and old[r][c] == 1))
