class MinStack:
    def __init__(self):
        self.values = []
        self.smallest = inf

    def push(self, val: int) -> None:
        self.values.append(val)
        self.smallest = min(self.smallest, val)

    def pop(self) -> None:
        self.values.pop()

    def top(self) -> int:
        return self.values[-1]

    def getMin(self) -> int:
        return self.smallest
