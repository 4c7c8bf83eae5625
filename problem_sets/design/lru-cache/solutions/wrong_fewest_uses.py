class LRUCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.values = OrderedDict()
        self.uses = Counter()

    def get(self, key: int) -> int:
        if key not in self.values:
            return -1
        self.uses[key] += 1
        self.values.move_to_end(key)
        return self.values[key]

    def put(self, key: int, value: int) -> None:
        if key not in self.values and len(self.values) == self.capacity:
            rarest = min(self.values, key=lambda known: self.uses[known])
            del self.values[rarest], self.uses[rarest]
        self.uses[key] += 1
        self.values[key] = value
        self.values.move_to_end(key)
