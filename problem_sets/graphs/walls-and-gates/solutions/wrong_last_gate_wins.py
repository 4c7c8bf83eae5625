class Solution:
    def wallsAndGates(self, rooms: List[List[int]]) -> None:
        m, n = len(rooms), len(rooms[0])
        for gate in [(r, c) for r in range(m) for c in range(n) if rooms[r][c] == 0]:
            seen = {gate}
            queue = deque([(*gate, 0)])
            while queue:
                r, c, steps = queue.popleft()
                rooms[r][c] = steps if rooms[r][c] else 0
                for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                    if 0 <= y < m and 0 <= x < n and rooms[y][x] > 0 and (y, x) not in seen:
                        seen.add((y, x))
                        queue.append((y, x, steps + 1))
