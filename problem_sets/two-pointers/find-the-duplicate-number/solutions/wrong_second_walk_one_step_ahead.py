class Solution:
    def findDuplicate(self, nums: List[int]) -> int:
        slow, fast = nums[0], nums[nums[0]]
        while slow != fast:
            slow, fast = nums[slow], nums[nums[fast]]
        start = nums[0]
        while start != slow:
            start, slow = nums[start], nums[slow]
        return start
