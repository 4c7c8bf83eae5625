class Solution:
    def isValidSudoku(self, board: List[List[str]]) -> bool:
        groups = board + list(zip(*board))
        for top in (0, 3, 6):
            for left in (0, 3, 6):
                groups.append([board[top + i][left + j] for i in range(3) for j in range(3)])
        for group in groups:
            digits = [cell for cell in group if cell != "."]
            if len(digits) != len(set(digits)):
                return False
        return True
