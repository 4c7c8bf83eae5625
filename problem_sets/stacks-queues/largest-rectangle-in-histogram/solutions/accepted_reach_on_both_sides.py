class Solution:
    def largestRectangleArea(self, heights: List[int]) -> int:
        left = self.reach(heights)
        right = reversed(self.reach(heights[::-1]))
        return max(height * (back + ahead - 1) for height, back, ahead in zip(heights, left, right))

    def reach(self, heights):
        # for each bar: how many bars up to it, and including it, are at least as high
        found = []
        for i, height in enumerate(heights):
            j = i - 1
            while j >= 0 and heights[j] >= height:
                j -= found[j]
            found.append(i - j)
        return found
