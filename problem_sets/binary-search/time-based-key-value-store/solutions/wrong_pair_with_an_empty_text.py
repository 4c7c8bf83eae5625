class TimeMap:
    def __init__(self):
        self.history = defaultdict(list)

    def set(self, key: str, value: str, timestamp: int) -> None:
        self.history[key].append((timestamp, value))

    def get(self, key: str, timestamp: int) -> str:
        place = bisect_right(self.history[key], (timestamp, ""))
        return self.history[key][place - 1][1] if place else ""
