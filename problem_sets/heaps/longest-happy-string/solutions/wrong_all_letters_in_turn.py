class Solution:
    def longestDiverseString(self, a: int, b: int, c: int) -> str:
        left = {"a": a, "b": b, "c": c}
        text = ""
        before = None
        while before != text:
            before = text
            for letter in left:
                if left[letter] and not text.endswith(letter * 2):
                    text += letter
                    left[letter] -= 1
        return text
