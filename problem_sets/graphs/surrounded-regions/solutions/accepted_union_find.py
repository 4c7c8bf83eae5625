class Solution:
    def solve(self, board: List[List[str]]) -> None:
        parent = {"outside": "outside"}

        def find(x):
            if parent[x] != x:
                parent[x] = find(parent[x])
            return parent[x]

        for r, row in enumerate(board):
            for c, cell in enumerate(row):
                if cell == "O":
                    on_border = r in (0, len(board) - 1) or c in (0, len(row) - 1)
                    parent[r, c] = "outside" if on_border else (r, c)
                    for other in ((r - 1, c), (r, c - 1)):
                        if other in parent:
                            parent[find(other)] = find((r, c))
        for cell in parent:
            if find(cell) != find("outside"):
                r, c = cell
                board[r][c] = "X"
