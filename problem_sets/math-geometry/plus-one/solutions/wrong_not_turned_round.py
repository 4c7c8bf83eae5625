class Solution:
    def plusOne(self, digits: List[int]) -> List[int]:
        carry = 1
        answer = []
        for digit in reversed(digits):
            carry, digit = divmod(digit + carry, 10)
            answer.append(digit)
        if carry:
            answer.append(carry)
        return answer
