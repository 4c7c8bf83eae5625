class TimeMap:
    def __init__(self):
        self.times = []
        self.entries = []

    def set(self, key: str, value: str, timestamp: int) -> None:
        self.times.append(timestamp)
        self.entries.append((key, value))

    def get(self, key: str, timestamp: int) -> str:
        place = bisect_right(self.times, timestamp)
        if place and self.entries[place - 1][0] == key:
            return self.entries[place - 1][1]
        return ""
