class MinStack:
    def __init__(self):
        self.heap = []
        self.values = []

    def push(self, val: int) -> None:
        heapq.heappush(self.heap, val)
        self.values.append(val)

    def pop(self) -> None:
        self.values.pop()
        heapq.heappop(self.heap)

    def top(self) -> int:
        return self.values[-1]

    def getMin(self) -> int:
        return self.heap[0]
