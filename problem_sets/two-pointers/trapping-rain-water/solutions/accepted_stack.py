class Solution:
    def trap(self, height: List[int]) -> int:
        water = 0
        stack = []
        for place, bar in enumerate(height):
            while stack and height[stack[-1]] < bar:
                floor = height[stack.pop()]
                if stack:
                    wall = stack[-1]
                    water += (min(height[wall], bar) - floor) * (place - wall - 1)
            stack.append(place)
        return water
