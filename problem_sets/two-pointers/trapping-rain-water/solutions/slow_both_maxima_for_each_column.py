class Solution:
    def trap(self, height: List[int]) -> int:
        water = 0
        for place, bar in enumerate(height):
            water += min(max(height[: place + 1]), max(height[place:])) - bar
        return water
