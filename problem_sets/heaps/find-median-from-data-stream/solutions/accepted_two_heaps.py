class MedianFinder:
    def __init__(self):
        self.lower = []  # the signs are changed: a max-heap
        self.upper = []

    def addNum(self, num: int) -> None:
        if len(self.lower) > len(self.upper):
            heapq.heappush(self.upper, -heapq.heappushpop(self.lower, -num))
        else:
            heapq.heappush(self.lower, -heapq.heappushpop(self.upper, num))

    def findMedian(self) -> float:
        if len(self.lower) > len(self.upper):
            return -self.lower[0]
        return (self.upper[0] - self.lower[0]) / 2
