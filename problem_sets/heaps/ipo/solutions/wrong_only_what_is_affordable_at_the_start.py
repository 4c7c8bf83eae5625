class Solution:
    def findMaximizedCapital(self, k: int, w: int, profits: List[int], capital: List[int]) -> int:
        return w + sum(heapq.nlargest(k, (profit for profit, need in zip(profits, capital) if need <= w)))
