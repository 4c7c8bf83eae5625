class Solution:
    def letterCombinations(self, digits: str) -> List[str]:
        words = [""]
        for digit in digits:
            first = ord("a") + 3 * (int(digit) - 2)
            words = [word + chr(first + i) for word in words for i in range(3)]
        return words
