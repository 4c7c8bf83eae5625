class Solution:
    def plusOne(self, digits: List[int]) -> List[int]:
        digits[-1] += 1
        if digits[-1] == 10:
            digits[-1] = 0
            if len(digits) == 1:
                return [1, 0]
            digits[-2] += 1
        return digits
