class DetectSquares:
    def __init__(self):
        self.points = []
        self.times = Counter()

    def add(self, point: List[int]) -> None:
        self.points.append(tuple(point))
        self.times[tuple(point)] += 1

    def count(self, point: List[int]) -> int:
        px, py = point
        ways = 0
        for ax, ay in self.points:
            for bx, by in self.points:
                if ax == px and by == py and abs(ay - py) == abs(bx - px) > 0:
                    ways += self.times[bx, ay]
        return ways
