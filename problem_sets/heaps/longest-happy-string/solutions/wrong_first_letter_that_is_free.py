class Solution:
    def longestDiverseString(self, a: int, b: int, c: int) -> str:
        left = {"a": a, "b": b, "c": c}
        text = ""
        while True:
            for letter in left:
                if left[letter] and not text.endswith(letter * 2):
                    text += letter
                    left[letter] -= 1
                    break
            else:
                return text
