class Solution:
    def carFleet(self, target: int, position: List[int], speed: List[int]) -> int:
        fleets = 0
        slowest = inf
        for _, miles in sorted(zip(position, speed), reverse=True):
            if miles <= slowest:
                fleets += 1
                slowest = miles
        return fleets
