class MinStack:
    def __init__(self):
        self.values = []
        self.minima = [None]

    def push(self, val: int) -> None:
        self.values.append(val)
        before = self.minima[-1]
        self.minima.append(min(val, before) if before else val)

    def pop(self) -> None:
        self.values.pop()
        self.minima.pop()

    def top(self) -> int:
        return self.values[-1]

    def getMin(self) -> int:
        return self.minima[-1]
