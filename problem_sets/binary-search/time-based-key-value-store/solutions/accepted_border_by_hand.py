class TimeMap:
    def __init__(self):
        self.history = defaultdict(list)

    def set(self, key: str, value: str, timestamp: int) -> None:
        self.history[key].append((timestamp, value))

    def get(self, key: str, timestamp: int) -> str:
        history = self.history[key]
        low = 0
        high = len(history)
        while low < high:
            middle = (low + high) // 2
            if history[middle][0] <= timestamp:
                low = middle + 1
            else:
                high = middle
        return history[low - 1][1] if low > 0 else ""
