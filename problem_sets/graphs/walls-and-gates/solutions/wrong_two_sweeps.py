class Solution:
    def wallsAndGates(self, rooms: List[List[int]]) -> None:
        m, n = len(rooms), len(rooms[0])

        def look(r, c, neighbours):
            for y, x in neighbours:
                if 0 <= y < m and 0 <= x < n and rooms[y][x] >= 0:
                    rooms[r][c] = min(rooms[r][c], rooms[y][x] + 1)

        for r in range(m):
            for c in range(n):
                look(r, c, ((r - 1, c), (r, c - 1)))
        for r in reversed(range(m)):
            for c in reversed(range(n)):
                look(r, c, ((r + 1, c), (r, c + 1)))
