class Solution:
    def gameOfLife(self, board: List[List[int]]) -> None:
        m, n = len(board), len(board[0])
        old = [row[:] for row in board]
        following = [[0] * n for _ in range(m)]
        for r in range(m):
            for c in range(n):
                living = -old[r][c]
                for row in old[max(0, r - 1) : r + 2]:
                    living += sum(row[max(0, c - 1) : c + 2])
                following[r][c] = int(living == 3 or (living == 2 and old[r][c] == 1))
        board = following
