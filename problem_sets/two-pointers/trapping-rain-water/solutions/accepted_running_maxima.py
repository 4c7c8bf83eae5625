class Solution:
    def trap(self, height: List[int]) -> int:
        from_left = accumulate(height, max)
        from_right = list(accumulate(reversed(height), max))
        return sum(min(a, b) - bar for a, b, bar in zip(from_left, reversed(from_right), height))
