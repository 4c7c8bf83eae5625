class Solution:
    def findWords(self, board: List[List[str]], words: List[str]) -> List[str]:
        cells = {(r, c): letter for r, row in enumerate(board) for c, letter in enumerate(row)}
        found = []
        for word in words:
            ends = [cell for cell, letter in cells.items() if letter == word[0]]
            for letter in word[1:]:
                near = {(r + y, c + x) for r, c in ends for y, x in ((0, 1), (0, -1), (1, 0), (-1, 0))}
                ends = [cell for cell in near if cells.get(cell) == letter]
            if ends:
                found.append(word)
        return found
