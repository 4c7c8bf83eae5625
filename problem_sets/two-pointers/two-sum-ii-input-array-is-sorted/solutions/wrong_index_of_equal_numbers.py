class Solution:
    def twoSum(self, numbers: List[int], target: int) -> List[int]:
        seen = set()
        for num in numbers:
            if target - num in seen:
                return [numbers.index(target - num) + 1, numbers.index(num) + 1]
            seen.add(num)
