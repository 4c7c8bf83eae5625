class Solution:
    def isInterleave(self, s1: str, s2: str, s3: str) -> bool:
        def within(text):
            rest = iter(s3)
            return all(letter in rest for letter in text)

        return Counter(s1 + s2) == Counter(s3) and within(s1) and within(s2)
