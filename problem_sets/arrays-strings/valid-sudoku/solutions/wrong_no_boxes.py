class Solution:
    def isValidSudoku(self, board: List[List[str]]) -> bool:
        for line in board + list(zip(*board)):
            digits = [cell for cell in line if cell != "."]
            if len(digits) != len(set(digits)):
                return False
        return True
