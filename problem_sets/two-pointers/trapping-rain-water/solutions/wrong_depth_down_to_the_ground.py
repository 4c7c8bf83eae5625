class Solution:
    def trap(self, height: List[int]) -> int:
        water = 0
        stack = []
        for place, bar in enumerate(height):
            while stack and height[stack[-1]] < bar:
                stack.pop()
                if stack:
                    water += min(height[stack[-1]], bar) * (place - stack[-1] - 1)
            stack.append(place)
        return water
