class Solution:
    def gameOfLife(self, board: List[List[int]]) -> None:
        announcements = Counter()
        for r, row in enumerate(board):
            for c, cell in enumerate(row):
                if cell:
                    for i in (r - 1, r, r + 1):
                        for j in (c - 1, c, c + 1):
                            announcements[i, j] += 1
                    announcements[r, c] -= 1
        for r, row in enumerate(board):
            for c, cell in enumerate(row):
                row[c] = int(announcements[r, c] == 3 or (cell == 1 and announcements[r, c] == 2))
