class Solution:
    def trap(self, height: List[int]) -> int:
        from_left = list(accumulate(height, max))
        from_right = list(accumulate(reversed(height), max))[::-1]
        return sum(max(a, b) - bar for a, b, bar in zip(from_left, from_right, height))
