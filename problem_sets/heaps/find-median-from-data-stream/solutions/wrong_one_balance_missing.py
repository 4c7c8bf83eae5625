class MedianFinder:
    def __init__(self):
        self.lower = []
        self.upper = []

    def addNum(self, num: int) -> None:
        if self.lower and num > -self.lower[0]:
            heapq.heappush(self.upper, num)
        else:
            heapq.heappush(self.lower, -num)
        if len(self.lower) > len(self.upper) + 1:
            heapq.heappush(self.upper, -heapq.heappop(self.lower))

    def findMedian(self) -> float:
        if len(self.lower) == len(self.upper):
            return (self.upper[0] - self.lower[0]) / 2
        return -self.lower[0]
