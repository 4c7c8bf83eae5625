class MedianFinder:
    def __init__(self):
        self.numbers = []

    def addNum(self, num: int) -> None:
        place = bisect.bisect_left(self.numbers, num)
        if place == len(self.numbers) or self.numbers[place] != num:
            self.numbers.insert(place, num)

    def findMedian(self) -> float:
        middle = len(self.numbers) // 2
        return (self.numbers[middle] + self.numbers[~middle]) / 2
