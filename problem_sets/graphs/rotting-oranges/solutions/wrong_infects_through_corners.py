class Solution:
    def orangesRotting(self, grid: List[List[int]]) -> int:
        fresh = {(r, c) for r, row in enumerate(grid) for c, cell in enumerate(row) if cell == 1}
        rotten = [(r, c) for r, row in enumerate(grid) for c, cell in enumerate(row) if cell == 2]
        minutes = 0
        while fresh and rotten:
            minutes += 1
            just_rotted = []
            for r, c in rotten:
                for other in [(r + i, c + j) for i in (-1, 0, 1) for j in (-1, 0, 1)]:
                    if other in fresh:
                        fresh.remove(other)
                        just_rotted.append(other)
            rotten = just_rotted
        return -1 if fresh else minutes
