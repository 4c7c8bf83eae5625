class KthLargest:
    def __init__(self, k: int, nums: List[int]):
        self.k = k
        self.numbers = sorted(nums)

    def add(self, val: int) -> int:
        bisect.insort(self.numbers, val)
        return self.numbers[self.k - 1]
