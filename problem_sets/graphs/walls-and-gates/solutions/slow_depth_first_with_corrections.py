class Solution:
    def wallsAndGates(self, rooms: List[List[int]]) -> None:
        m, n = len(rooms), len(rooms[0])

        def walk(r, c, steps):
            if 0 <= r < m and 0 <= c < n and rooms[r][c] > steps:
                rooms[r][c] = steps
                walk_on(r, c, steps + 1)

        def walk_on(r, c, steps):
            walk(r + 1, c, steps)
            walk(r - 1, c, steps)
            walk(r, c + 1, steps)
            walk(r, c - 1, steps)

        for r in range(m):
            for c in range(n):
                if rooms[r][c] == 0:
                    walk_on(r, c, 1)
