class Solution:
    def maxArea(self, height: List[int]) -> int:
        best = 0
        for left, wall in enumerate(height):
            right = len(height) - 1
            while right > left and wall * (right - left) > best:
                best = max(best, (right - left) * min(wall, height[right]))
                right -= 1
        return best
