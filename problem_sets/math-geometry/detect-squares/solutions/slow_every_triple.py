class DetectSquares:
    def __init__(self):
        self.points = []

    def add(self, point: List[int]) -> None:
        self.points.append(tuple(point))

    def count(self, point: List[int]) -> int:
        px, py = point
        ways = 0
        for three in combinations(self.points, 3):
            xs = {px, *(x for x, _ in three)}
            ys = {py, *(y for _, y in three)}
            if len(xs) == len(ys) == 2 and len({(px, py), *three}) == 4 and max(xs) - min(xs) == max(ys) - min(ys):
                ways += 1
        return ways
