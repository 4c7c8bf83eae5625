class Solution:
    def exist(self, board: List[List[str]], word: str) -> bool:
        rows, columns = len(board), len(board[0])
        used = set()

        def spell(r, c, i):
            if not (0 <= r < rows and 0 <= c < columns) or (r, c) in used:
                return False
            if i == len(word):
                return True
            if board[r][c] != word[i]:
                return False
            used.add((r, c))
            found = spell(r + 1, c, i + 1) or spell(r - 1, c, i + 1) or spell(r, c + 1, i + 1) or spell(r, c - 1, i + 1)
            used.remove((r, c))
            return found

        return any(spell(r, c, 0) for r in range(rows) for c in range(columns))
