class Solution:
    def longestDiverseString(self, a: int, b: int, c: int) -> str:
        left = {"a": a, "b": b, "c": c}
        text = ""
        while True:
            free = [letter for letter in left if left[letter] and text[-1:] != letter]
            if not free:
                return text
            letter = max(free, key=left.get)
            taken = min(2, left[letter])
            text += letter * taken
            left[letter] -= taken
