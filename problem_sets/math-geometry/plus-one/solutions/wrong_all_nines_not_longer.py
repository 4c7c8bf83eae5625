class Solution:
    def plusOne(self, digits: List[int]) -> List[int]:
        for place in range(len(digits) - 1, -1, -1):
            if digits[place] < 9:
                digits[place] += 1
                return digits
            digits[place] = 0
        return digits
