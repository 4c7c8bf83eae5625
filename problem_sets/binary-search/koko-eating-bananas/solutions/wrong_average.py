class Solution:
    def minEatingSpeed(self, piles: List[int], h: int) -> int:
        return ceil(sum(piles) / h)
