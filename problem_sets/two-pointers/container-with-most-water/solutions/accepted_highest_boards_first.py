class Solution:
    def maxArea(self, height: List[int]) -> int:
        order = sorted(range(len(height)), key=height.__getitem__, reverse=True)
        leftmost = rightmost = order[0]
        best = 0
        for place in order:
            leftmost = min(leftmost, place)
            rightmost = max(rightmost, place)
            best = max(best, height[place] * (rightmost - leftmost))
        return best
