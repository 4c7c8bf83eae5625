class Solution:
    def isValidSudoku(self, board: List[List[str]]) -> bool:
        for r in range(9):
            for c in range(9):
                if board[r][c] == ".":
                    continue
                if c + 1 < 9 and board[r][c] == board[r][c + 1]:
                    return False
                if r + 1 < 9 and board[r][c] == board[r + 1][c]:
                    return False
                box = [board[r // 3 * 3 + i][c // 3 * 3 + j] for i in range(3) for j in range(3)]
                if box.count(board[r][c]) > 1:
                    return False
        return True
