class Solution:
    def plusOne(self, digits: List[int]) -> List[int]:
        for place in range(len(digits) - 1, -1, -1):
            if digits[place] < 9:
                digits[place] += 1
            else:
                digits[place] = 0
        return digits if digits[0] else [1] + digits
