class Solution:
    def minEatingSpeed(self, piles: List[int], h: int) -> int:
        too_slow = 0
        for bit in reversed(range(30)):
            speed = too_slow + 2**bit
            if sum(ceil(pile / speed) for pile in piles) > h:
                too_slow = speed
        return too_slow + 1
