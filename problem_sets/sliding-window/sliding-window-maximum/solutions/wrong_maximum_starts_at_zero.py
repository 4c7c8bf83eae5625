class Solution:
    def maxSlidingWindow(self, nums: List[int], k: int) -> List[int]:
        n = len(nums)
        from_left = [0] * n
        from_right = [0] * (n + 1)
        for i in range(n):
            from_left[i] = max(nums[i], from_left[i - 1] if i % k else 0)
        for i in range(n - 1, -1, -1):
            from_right[i] = max(nums[i], from_right[i + 1] if (i + 1) % k else 0)
        return [max(from_right[i], from_left[i + k - 1]) for i in range(n - k + 1)]
