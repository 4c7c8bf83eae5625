class TimeMap:
    def __init__(self):
        self.times = defaultdict(list)
        self.values = defaultdict(list)

    def set(self, key: str, value: str, timestamp: int) -> None:
        self.times[key].append(timestamp)
        self.values[key].append(value)

    def get(self, key: str, timestamp: int) -> str:
        low, high = 0, len(self.times[key]) - 1
        while low < high:
            middle = (low + high + 1) // 2
            if self.times[key][middle] <= timestamp:
                low = middle
            else:
                high = middle - 1
        return self.values[key][low] if low > 0 else ""
