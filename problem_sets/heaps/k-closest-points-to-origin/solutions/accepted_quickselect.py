class Solution:
    def kClosest(self, points: List[List[int]], k: int) -> List[List[int]]:
        x, y = random.choice(points)
        pivot = x * x + y * y
        closer = [[x, y] for x, y in points if x * x + y * y < pivot]
        if k <= len(closer):
            return self.kClosest(closer, k)
        near = [[x, y] for x, y in points if x * x + y * y <= pivot]
        if k == len(near):
            return near
        far = [[x, y] for x, y in points if x * x + y * y > pivot]
        return near + self.kClosest(far, k - len(near))
