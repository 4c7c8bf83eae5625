class Solution:
    def longestDiverseString(self, a: int, b: int, c: int) -> str:
        left = {"a": a, "b": b, "c": c}
        text = ""
        while True:
            free = [letter for letter in left if left[letter] and not text.endswith(letter * 3)]
            if not free:
                return text
            letter = max(free, key=left.get)
            text += letter
            left[letter] -= 1
