class Solution:
    def carFleet(self, target: int, position: List[int], speed: List[int]) -> int:
        position.sort(reverse=True)
        fleets = 0
        arrival = 0
        for place, miles in zip(position, speed):
            alone = (target - place) / miles
            if alone > arrival:
                fleets += 1
                arrival = alone
        return fleets
