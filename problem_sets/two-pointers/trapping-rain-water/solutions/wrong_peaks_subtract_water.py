class Solution:
    def trap(self, height: List[int]) -> int:
        water = 0
        for place in range(1, len(height) - 1):
            left = max(height[:place])
            right = max(height[place + 1 :])
            water += min(left, right) - height[place]
        return water
