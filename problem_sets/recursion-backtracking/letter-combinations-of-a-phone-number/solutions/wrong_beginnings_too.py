class Solution:
    def letterCombinations(self, digits: str) -> List[str]:
        keys = {"2": "abc", "3": "def", "4": "ghi", "5": "jkl", "6": "mno", "7": "pqrs", "8": "tuv", "9": "wxyz"}
        words = []

        def spell(i, word):
            if word:
                words.append(word)
            if i < len(digits):
                for letter in keys[digits[i]]:
                    spell(i + 1, word + letter)

        spell(0, "")
        return words
