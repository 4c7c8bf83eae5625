class Solution:
    def findMaximizedCapital(self, k: int, w: int, profits: List[int], capital: List[int]) -> int:
        for need, profit in sorted(zip(capital, profits)):
            if need <= w:
                w += profit
        return w
