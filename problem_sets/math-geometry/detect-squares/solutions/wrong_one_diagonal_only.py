class DetectSquares:
    def __init__(self):
        self.points = []
        self.times = Counter()

    def add(self, point: List[int]) -> None:
        x, y = point
        self.points.append((x, y))
        self.times[x, y] += 1

    def count(self, point: List[int]) -> int:
        px, py = point
        ways = 0
        for x, y in self.points:
            if x - px == y - py != 0:
                ways += self.times[x, py] * self.times[px, y]
        return ways
