class Solution:
    def letterCombinations(self, digits: str) -> List[str]:
        keys = {"2": "abc", "3": "def", "4": "ghi", "5": "jkl", "6": "mno", "7": "pqrs", "8": "tuv", "9": "wxyz"}
        words = []
        letters = []

        def spell(i):
            if i == len(digits):
                words.append("".join(letters))
                return
            for letter in keys[digits[i]]:
                letters.append(letter)
                spell(i + 1)
                letters.pop()

        spell(0)
        return words
