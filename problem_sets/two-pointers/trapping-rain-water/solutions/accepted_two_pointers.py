class Solution:
    def trap(self, height: List[int]) -> int:
        left = 0
        right = len(height) - 1
        left_high = right_high = water = 0
        while left < right:
            left_high = max(left_high, height[left])
            right_high = max(right_high, height[right])
            if left_high < right_high:
                water += left_high - height[left]
                left += 1
            else:
                water += right_high - height[right]
                right -= 1
        return water
