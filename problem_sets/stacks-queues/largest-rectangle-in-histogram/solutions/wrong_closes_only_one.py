class Solution:
    def largestRectangleArea(self, heights: List[int]) -> int:
        best = 0
        growing = []
        for i, height in enumerate([*heights, 0]):
            start = i
            if growing and growing[-1][1] > height:
                start, closed = growing.pop()
                best = max(best, closed * (i - start))
            growing.append((start, height))
        while growing:
            start, closed = growing.pop()
            best = max(best, closed * (len(heights) - start))
        return best
