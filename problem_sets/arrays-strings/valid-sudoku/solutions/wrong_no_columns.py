class Solution:
    def isValidSudoku(self, board: List[List[str]]) -> bool:
        boxes = defaultdict(set)
        for r in range(9):
            row = set()
            for c in range(9):
                digit = board[r][c]
                if digit == ".":
                    continue
                if digit in row or digit in boxes[r // 3, c // 3]:
                    return False
                row.add(digit)
                boxes[r // 3, c // 3].add(digit)
        return True
