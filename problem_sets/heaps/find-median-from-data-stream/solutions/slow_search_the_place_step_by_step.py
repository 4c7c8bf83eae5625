class MedianFinder:
    def __init__(self):
        self.numbers = []

    def addNum(self, num: int) -> None:
        place = 0
        while place < len(self.numbers) and self.numbers[place] < num:
            place += 1
        self.numbers.insert(place, num)

    def findMedian(self) -> float:
        middle = len(self.numbers) // 2
        return (self.numbers[middle] + self.numbers[-middle - 1]) / 2
