class Solution:
    def wallsAndGates(self, rooms: List[List[int]]) -> None:
        EMPTY = 2147483647
        queue = deque((r, c) for r, row in enumerate(rooms) for c, cell in enumerate(row) if cell == 0)
        while queue:
            r, c = queue.popleft()
            for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if y in range(len(rooms)) and x in range(len(rooms[y])) and rooms[y][x] == EMPTY:
                    rooms[y][x] = rooms[r][c] + 1
                    queue.append((y, x))
