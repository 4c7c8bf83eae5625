class Solution:
    def longestDiverseString(self, a: int, b: int, c: int) -> str:
        left = {"a": a, "b": b, "c": c}
        text = ""
        while True:
            letter = max(left, key=left.get)
            if left[letter] == 0 or text.endswith(letter * 2):
                return text
            text += letter
            left[letter] -= 1
