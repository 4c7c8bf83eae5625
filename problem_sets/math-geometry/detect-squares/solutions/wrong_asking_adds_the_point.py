class DetectSquares:
    def __init__(self):
        self.columns = defaultdict(Counter)

    def add(self, point: List[int]) -> None:
        x, y = point
        self.columns[x][y] += 1

    def count(self, point: List[int]) -> int:
        x, y = point
        ways = 0
        for other, times in self.columns[x].items():
            side = other - y
            if side != 0:
                for column in (self.columns[x - side], self.columns[x + side]):
                    ways += times * column[other] * column[y]
        self.add(point)
        return ways
