class Solution:
    def findMaximizedCapital(self, k: int, w: int, profits: List[int], capital: List[int]) -> int:
        for profit, need in sorted(zip(profits, capital), reverse=True):
            if k and need <= w:
                w += profit
                k -= 1
        return w
