class Solution:
    def trap(self, height: List[int]) -> int:
        water = 0
        for left, bar, right in zip(height, height[1:], height[2:]):
            water += max(0, min(left, right) - bar)
        return water
