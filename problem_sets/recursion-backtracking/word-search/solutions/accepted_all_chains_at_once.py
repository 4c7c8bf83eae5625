class Solution:
    def exist(self, board: List[List[str]], word: str) -> bool:
        cells = {(r, c): letter for r, row in enumerate(board) for c, letter in enumerate(row)}
        chains = {(cell, frozenset([cell])) for cell, letter in cells.items() if letter == word[0]}
        for letter in word[1:]:
            longer = set()
            for (r, c), used in chains:
                for cell in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                    if cells.get(cell) == letter and cell not in used:
                        longer.add((cell, used | {cell}))
            chains = longer
        return bool(chains)
