class Solution:
    def isValidSudoku(self, board: List[List[str]]) -> bool:
        rows, columns, boxes = defaultdict(int), defaultdict(int), defaultdict(int)
        for r, row in enumerate(board):
            for c, cell in enumerate(row):
                if cell != ".":
                    bit = 2 ** int(cell)
                    box = (r // 3, c // 3)
                    if (rows[r] | columns[c] | boxes[box]) & bit:
                        return False
                    rows[r] |= bit
                    columns[c] |= bit
                    boxes[box] |= bit
        return True
