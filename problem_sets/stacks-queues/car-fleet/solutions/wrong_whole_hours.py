class Solution:
    def carFleet(self, target: int, position: List[int], speed: List[int]) -> int:
        fleets = 0
        arrival = -1
        for place, miles in sorted(zip(position, speed), reverse=True):
            alone = (target - place) // miles
            if alone > arrival:
                fleets += 1
                arrival = alone
        return fleets
