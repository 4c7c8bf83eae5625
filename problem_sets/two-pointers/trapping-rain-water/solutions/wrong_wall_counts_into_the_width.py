class Solution:
    def trap(self, height: List[int]) -> int:
        water = 0
        stack = []
        for place, bar in enumerate(height):
            while stack and height[stack[-1]] < bar:
                floor = height[stack.pop()]
                if stack:
                    water += (min(height[stack[-1]], bar) - floor) * (place - stack[-1])
            stack.append(place)
        return water
