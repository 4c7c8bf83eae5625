class Solution:
    def twoSum(self, numbers: List[int], target: int) -> List[int]:
        left, right = 0, bisect_right(numbers, target) - 1
        while left < right:
            total = numbers[left] + numbers[right]
            if total < target:
                left += 1
            elif total > target:
                right -= 1
            else:
                return [left + 1, right + 1]
        return []
