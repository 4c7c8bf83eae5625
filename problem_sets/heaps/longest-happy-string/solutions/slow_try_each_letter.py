class Solution:
    def longestDiverseString(self, a: int, b: int, c: int) -> str:
        def longest(text, a, b, c):
            best = text
            for letter, count in (("a", a), ("b", b), ("c", c)):
                if count and not text.endswith(letter * 2):
                    found = longest(text + letter, a - (letter == "a"), b - (letter == "b"), c - (letter == "c"))
                    if len(found) > len(best):
                        best = found
            return best

        return longest("", a, b, c)
