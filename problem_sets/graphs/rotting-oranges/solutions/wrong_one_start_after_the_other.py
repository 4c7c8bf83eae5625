class Solution:
    def orangesRotting(self, grid: List[List[int]]) -> int:
        fresh = {(r, c) for r, row in enumerate(grid) for c, cell in enumerate(row) if cell == 1}
        starts = [(r, c) for r, row in enumerate(grid) for c, cell in enumerate(row) if cell == 2]
        longest = 0
        for start in starts:
            minutes, level = 0, [start]
            while level:
                following = []
                for r, c in level:
                    for other in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                        if other in fresh:
                            fresh.remove(other)
                            following.append(other)
                level = following
                if level:
                    minutes += 1
            longest = max(longest, minutes)
        return -1 if fresh else longest
