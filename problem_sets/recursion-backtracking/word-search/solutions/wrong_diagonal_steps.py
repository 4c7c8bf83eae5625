class Solution:
    def exist(self, board: List[List[str]], word: str) -> bool:
        rows, columns = len(board), len(board[0])

        def spell(r, c, i):
            if i == len(word):
                return True
            if not (0 <= r < rows and 0 <= c < columns) or board[r][c] != word[i]:
                return False
            board[r][c] = "#"
            found = any(spell(r + y, c + x, i + 1) for y in (-1, 0, 1) for x in (-1, 0, 1))
            board[r][c] = word[i]
            return found

        return any(spell(r, c, 0) for r in range(rows) for c in range(columns))
