class TimeMap:
    def __init__(self):
        self.history = {}

    def set(self, key: str, value: str, timestamp: int) -> None:
        self.history.setdefault(key, []).append((timestamp, value))

    def get(self, key: str, timestamp: int) -> str:
        times = [time for time, _ in self.history[key]]
        place = bisect_right(times, timestamp)
        return self.history[key][place - 1][1] if place else ""
