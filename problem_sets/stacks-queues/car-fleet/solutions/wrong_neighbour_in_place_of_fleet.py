class Solution:
    def carFleet(self, target: int, position: List[int], speed: List[int]) -> int:
        fleets = 0
        before = 0
        for place, miles in sorted(zip(position, speed), reverse=True):
            alone = (target - place) / miles
            if alone > before:
                fleets += 1
            before = alone
        return fleets
