class Solution:
    def minEatingSpeed(self, piles: List[int], h: int) -> int:
        low = 1
        high = max(piles)
        while low < high:
            speed = (low + high) // 2
            hours = 0
            for pile in piles:
                hours += (pile - 1) // speed + 1
            if hours <= h:
                high = speed
            else:
                low = speed + 1
        return low
