class Solution:
    def carFleet(self, target: int, position: List[int], speed: List[int]) -> int:
        arrivals = []
        for car in sorted(range(len(position)), key=position.__getitem__):
            alone = (target - position[car]) / speed[car]
            while arrivals and arrivals[-1] <= alone:
                arrivals.pop()
            arrivals.append(alone)
        return len(arrivals)
