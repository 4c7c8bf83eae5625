class KthLargest:
    def __init__(self, k: int, nums: List[int]):
        self.k = k
        self.numbers = nums

    def add(self, val: int) -> int:
        return heapq.nlargest(self.k, self.numbers + [val])[-1]
