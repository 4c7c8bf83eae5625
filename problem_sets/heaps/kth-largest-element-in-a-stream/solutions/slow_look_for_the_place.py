class KthLargest:
    def __init__(self, k: int, nums: List[int]):
        self.k = k
        self.numbers = sorted(nums, reverse=True)

    def add(self, val: int) -> int:
        place = 0
        while place < len(self.numbers) and self.numbers[place] > val:
            place += 1
        self.numbers.insert(place, val)
        return self.numbers[self.k - 1]
