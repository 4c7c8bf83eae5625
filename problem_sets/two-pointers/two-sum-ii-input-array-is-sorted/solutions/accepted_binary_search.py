class Solution:
    def twoSum(self, numbers: List[int], target: int) -> List[int]:
        for i, num in enumerate(numbers):
            j = bisect_left(numbers, target - num, i + 1)
            if j < len(numbers) and numbers[j] == target - num:
                return [i + 1, j + 1]
