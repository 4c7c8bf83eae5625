class Solution:
    def findDuplicate(self, nums: List[int]) -> int:
        slow = fast = len(nums) - 1
        while True:
            slow, fast = nums[slow], nums[nums[fast]]
            if slow == fast:
                break
        start = len(nums) - 1
        while start != slow:
            start, slow = nums[start], nums[slow]
        return start
