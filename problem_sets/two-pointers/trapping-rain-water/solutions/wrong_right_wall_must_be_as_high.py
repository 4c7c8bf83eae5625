class Solution:
    def trap(self, height: List[int]) -> int:
        # one pass: a puddle is counted only when a bar as high as its left wall comes
        water = waiting = wall = 0
        for bar in height:
            if bar >= wall:
                water += waiting
                waiting, wall = 0, bar
            else:
                waiting += wall - bar
        return water
