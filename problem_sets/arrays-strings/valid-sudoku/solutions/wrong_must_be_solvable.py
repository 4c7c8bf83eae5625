class Solution:
    def isValidSudoku(self, board: List[List[str]]) -> bool:
        used = defaultdict(list)
        for r in range(9):
            for c in range(9):
                for key in (("row", r), ("column", c), ("box", r // 3, c // 3)):
                    if board[r][c] != ".":
                        if board[r][c] in used[key]:
                            return False
                        used[key].append(board[r][c])
        # every empty cell needs a digit that still fits
        for r in range(9):
            for c in range(9):
                if board[r][c] == ".":
                    if len({*used["row", r], *used["column", c], *used["box", r // 3, c // 3]}) == 9:
                        return False
        return True
