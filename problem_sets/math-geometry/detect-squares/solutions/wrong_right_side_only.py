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
            side = abs(other - y)
            if side != 0:
                column = self.columns[x + side]
                ways += times * column[other] * column[y]
        return ways
