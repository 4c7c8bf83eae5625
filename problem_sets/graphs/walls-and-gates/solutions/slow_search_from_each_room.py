class Solution:
    def wallsAndGates(self, rooms: List[List[int]]) -> None:
        m, n = len(rooms), len(rooms[0])
        EMPTY = 2147483647

        def nearest(r, c):
            seen = {(r, c)}
            queue = deque([(r, c, 0)])
            while queue:
                r, c, steps = queue.popleft()
                if rooms[r][c] == 0:
                    return steps
                for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                    if 0 <= y < m and 0 <= x < n and rooms[y][x] != -1 and (y, x) not in seen:
                        seen.add((y, x))
                        queue.append((y, x, steps + 1))
            return EMPTY

        for r in range(m):
            for c in range(n):
                if rooms[r][c] == EMPTY:
                    rooms[r][c] = nearest(r, c)
