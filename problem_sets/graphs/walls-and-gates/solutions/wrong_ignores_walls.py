class Solution:
    def wallsAndGates(self, rooms: List[List[int]]) -> None:
        queue = deque((r, c, 0) for r, row in enumerate(rooms) for c, cell in enumerate(row) if cell == 0)
        seen = {(r, c) for r, c, _ in queue}
        while queue:
            r, c, steps = queue.popleft()
            if rooms[r][c] > 0:
                rooms[r][c] = steps
            for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if 0 <= y < len(rooms) and 0 <= x < len(rooms[0]) and (y, x) not in seen:
                    seen.add((y, x))
                    queue.append((y, x, steps + 1))
