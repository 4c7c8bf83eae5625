class Solution:
    def findWords(self, board: List[List[str]], words: List[str]) -> List[str]:
        prefixes = {prefix for word in words for prefix in accumulate(word)}
        cells = {(r, c): letter for r, row in enumerate(board) for c, letter in enumerate(row)}
        seen = set()

        def explore(r, c, before):
            letter = cells.get((r, c), "outside")
            text = before + letter
            if text in prefixes:
                seen.add(text)
                cells[r, c] = "used"
                explore(r + 1, c, text)
                explore(r - 1, c, text)
                explore(r, c + 1, text)
                explore(r, c - 1, text)
                cells[r, c] = letter

        for r, c in cells:
            explore(r, c, "")
        return [word for word in words if word in seen]
