class Solution:
    def exist(self, board: List[List[str]], word: str) -> bool:
        cells = {(r, c): letter for r, row in enumerate(board) for c, letter in enumerate(row)}

        def walk(r, c, used, letters):
            if (r, c) not in cells or (r, c) in used:
                return False
            letters += cells[r, c]
            if len(letters) == len(word):
                return letters == word
            used.add((r, c))
            steps = ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1))
            found = False
            for y, x in steps:
                found = found or walk(y, x, used, letters)
            used.remove((r, c))
            return found

        for r, c in cells:
            if walk(r, c, set(), ""):
                return True
        return False
