class Solution:
    def wallsAndGates(self, rooms: List[List[int]]) -> None:
        m, n = len(rooms), len(rooms[0])

        def walk(r, c, steps):
            for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if 0 <= y < m and 0 <= x < n and rooms[y][x] == 2147483647:
                    rooms[y][x] = steps + 1
                    walk(y, x, steps + 1)

        for r in range(m):
            for c in range(n):
                if rooms[r][c] == 0:
                    walk(r, c, 0)
