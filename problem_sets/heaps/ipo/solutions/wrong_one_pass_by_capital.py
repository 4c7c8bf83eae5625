class Solution:
    def findMaximizedCapital(self, k: int, w: int, profits: List[int], capital: List[int]) -> int:
        for need, profit in sorted(zip(capital, profits)):
            if k and need <= w:
                w += profit
                k -= 1
        return w
