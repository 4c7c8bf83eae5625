class Solution:
    def minEatingSpeed(self, piles: List[int], h: int) -> int:
        speed = max(piles)
        while speed > 1 and sum(ceil(pile / (speed - 1)) for pile in piles) <= h:
            speed -= 1
        return speed
