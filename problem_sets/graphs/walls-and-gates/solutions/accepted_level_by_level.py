class Solution:
    def wallsAndGates(self, rooms: List[List[int]]) -> None:
        unreached = set()
        level = []
        for r, row in enumerate(rooms):
            for c, cell in enumerate(row):
                if cell == 2**31 - 1:
                    unreached.add((r, c))
                elif cell == 0:
                    level.append((r, c))
        steps = 0
        while level:
            steps += 1
            following = []
            for r, c in level:
                for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                    if (y, x) in unreached:
                        unreached.remove((y, x))
                        rooms[y][x] = steps
                        following.append((y, x))
            level = following
