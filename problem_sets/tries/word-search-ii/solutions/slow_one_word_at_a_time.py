class Solution:
    def findWords(self, board: List[List[str]], words: List[str]) -> List[str]:
        cells = {(r, c): letter for r, row in enumerate(board) for c, letter in enumerate(row)}

        def spell(r, c, i):
            if i == len(word):
                return True
            if cells.get((r, c)) != word[i]:
                return False
            cells[r, c] = "used"
            found = spell(r + 1, c, i + 1) or spell(r - 1, c, i + 1) or spell(r, c + 1, i + 1) or spell(r, c - 1, i + 1)
            cells[r, c] = word[i]
            return found

        hidden = []
        for word in words:
            for r, c in cells:
                if spell(r, c, 0):
                    hidden.append(word)
                    break
        return hidden
