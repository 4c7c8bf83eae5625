class Solution:
    def orangesRotting(self, grid: List[List[int]]) -> int:
        fresh = {(r, c) for r, row in enumerate(grid) for c, cell in enumerate(row) if cell == 1}
        rotten = [(r, c) for r, row in enumerate(grid) for c, cell in enumerate(row) if cell == 2]
        minutes = 0
        while rotten:
            minutes += 1
            just_rotted = []
            for r, c in rotten:
                for other in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                    if other in fresh:
                        fresh.remove(other)
                        just_rotted.append(other)
            rotten = just_rotted
        return -1 if fresh else minutes
