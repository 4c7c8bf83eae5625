class Solution:
    def minEatingSpeed(self, piles: List[int], h: int) -> int:
        low, high = 1, max(piles) - 1
        while low < high:
            speed = (low + high) // 2
            if sum(ceil(pile / speed) for pile in piles) <= h:
                high = speed
            else:
                low = speed + 1
        return low
