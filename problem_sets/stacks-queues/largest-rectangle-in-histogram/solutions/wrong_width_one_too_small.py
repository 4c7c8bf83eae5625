class Solution:
    def largestRectangleArea(self, heights: List[int]) -> int:
        best = 0
        stack = []
        for i, height in enumerate([*heights, 0]):
            while stack and heights[stack[-1]] > height:
                closed = heights[stack.pop()]
                width = i - stack[-1] - 1 if stack else i - 1
                best = max(best, closed * width)
            if i < len(heights):
                stack.append(i)
        return best
