class MedianFinder:
    def __init__(self):
        self.numbers = []

    def addNum(self, num: int) -> None:
        self.numbers.append(num)
        self.numbers.sort()

    def findMedian(self) -> float:
        middle, odd = divmod(len(self.numbers), 2)
        if odd:
            return self.numbers[middle]
        return (self.numbers[middle - 1] + self.numbers[middle]) / 2
