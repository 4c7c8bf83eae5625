class Solution:
    def largestRectangleArea(self, heights: List[int]) -> int:
        best = 0
        n = len(heights)
        right = [n] * n
        for i in reversed(range(n)):
            j = i + 1
            while j < n and heights[j] >= heights[i]:
                j = right[j]
            right[i] = j
            best = max(best, heights[i] * (j - i))
        return best
