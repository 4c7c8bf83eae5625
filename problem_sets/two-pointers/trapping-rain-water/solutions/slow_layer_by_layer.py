class Solution:
    def trap(self, height: List[int]) -> int:
        water = 0
        for level in range(1, max(height) + 1):
            last = None
            for place, bar in enumerate(height):
                if bar >= level:
                    if last is not None:
                        water += place - last - 1
                    last = place
        return water
