class Solution:
    def trap(self, height: List[int]) -> int:
        # fills everything between the first and the last bar up to the second highest bar
        level = sorted(height)[-2] if len(height) > 1 else 0
        inside = [place for place, bar in enumerate(height) if bar >= level]
        return sum(max(0, level - bar) for bar in height[inside[0] : inside[-1]])
