class Solution:
    def rotate(self, nums: List[int], k: int) -> None:
        n = len(nums)
        for start in range(gcd(n, k)):
            carried = nums[start]
            i = (start + k) % n
            while i != start:
                nums[i], carried = carried, nums[i]
                i = (i + k) % n
            nums[start] = carried
