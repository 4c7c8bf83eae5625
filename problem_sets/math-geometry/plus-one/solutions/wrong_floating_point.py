class Solution:
    def plusOne(self, digits: List[int]) -> List[int]:
        number = 0.0
        for digit in digits:
            number = 10 * number + digit
        return [int(digit) for digit in str(int(number + 1))]
