class MinStack:
    def __init__(self):
        self.values = []
        self.smallest = self.before = inf

    def push(self, val: int) -> None:
        self.values.append(val)
        if val <= self.smallest:
            self.before = self.smallest
            self.smallest = val

    def pop(self) -> None:
        if self.values.pop() == self.smallest:
            self.smallest = self.before

    def top(self) -> int:
        return self.values[-1]

    def getMin(self) -> int:
        return self.smallest
