class Solution:
    def orangesRotting(self, grid: List[List[int]]) -> int:
        time = {}  # when each orange rots
        for r, row in enumerate(grid):
            for c, cell in enumerate(row):
                if cell == 1:
                    time[r, c] = inf
                elif cell == 2:
                    time[r, c] = 0
        queue = deque(cell for cell in time if time[cell] == 0)
        while queue:
            r, c = queue.popleft()
            for other in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if time.get(other) == inf:
                    time[other] = time[r, c] + 1
                    queue.append(other)
        last = max(time.values(), default=0)
        return -1 if last == inf else last
