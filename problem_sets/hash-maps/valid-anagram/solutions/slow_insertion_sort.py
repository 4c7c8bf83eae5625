class Solution:
    def isAnagram(self, s: str, t: str) -> bool:
        def arranged(text):
            letters = []
            for letter in text:
                i = len(letters)
                letters.append(letter)
                while i > 0 and letters[i - 1] > letter:
                    letters[i] = letters[i - 1]
                    i -= 1
                letters[i] = letter
            return letters

        return arranged(s) == arranged(t)
