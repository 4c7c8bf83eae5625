class Solution:
    def isValidSudoku(self, board: List[List[str]]) -> bool:
        rows = [set() for _ in range(9)]
        columns = [set() for _ in range(9)]
        boxes = [[set() for _ in range(3)] for _ in range(3)]
        for r in range(9):
            for c in range(9):
                digit = board[r][c]
                if digit == ".":
                    continue
                for seen in (rows[r], columns[c], boxes[r // 3][c // 3]):
                    if digit in seen:
                        return False
                    seen.add(digit)
        return True
