class Solution:
    def wallsAndGates(self, rooms: List[List[int]]) -> None:
        queue = deque((r, c) for r, row in enumerate(rooms) for c, cell in enumerate(row) if cell == 0)
        while queue:
            r, c = queue.popleft()
            for y, x in [(r + i, c + j) for i in (-1, 0, 1) for j in (-1, 0, 1)]:
                if 0 <= y < len(rooms) and 0 <= x < len(rooms[0]) and rooms[y][x] == 2147483647:
                    rooms[y][x] = rooms[r][c] + 1
                    queue.append((y, x))
