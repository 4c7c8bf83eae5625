class KthLargest:
    def __init__(self, k: int, nums: List[int]):
        self.k = k
        self.numbers = sorted(set(nums))

    def add(self, val: int) -> int:
        if val not in self.numbers:
            bisect.insort(self.numbers, val)
        return self.numbers[-min(self.k, len(self.numbers))]
