class Solution:
    def isValidSudoku(self, board: List[List[str]]) -> bool:
        groups = list(board) + list(zip(*board))
        for corner in (0, 3, 6):
            groups.append([board[corner + i][corner + j] for i in range(3) for j in range(3)])
        for group in groups:
            digits = [cell for cell in group if cell != "."]
            if len(digits) != len(set(digits)):
                return False
        return True
