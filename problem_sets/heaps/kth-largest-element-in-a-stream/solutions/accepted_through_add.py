class KthLargest:
    def __init__(self, k: int, nums: List[int]):
        self.k = k
        self.best = []
        for num in nums:
            self.add(num)

    def add(self, val: int) -> int:
        if len(self.best) < self.k:
            heappush(self.best, val)
        else:
            heappushpop(self.best, val)
        return self.best[0]
