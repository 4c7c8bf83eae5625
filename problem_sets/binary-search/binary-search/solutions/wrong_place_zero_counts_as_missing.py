class Solution:
    def search(self, nums: List[int], target: int) -> int:
        def find(left, right):
            if left > right:
                return None
            middle = (left + right) // 2
            if nums[middle] == target:
                return middle
            if nums[middle] < target:
                return find(middle + 1, right)
            return find(left, middle - 1)

        return find(0, len(nums) - 1) or -1
