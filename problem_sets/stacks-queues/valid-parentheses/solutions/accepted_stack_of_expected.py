class Solution:
    def isValid(self, s: str) -> bool:
        closer = {"(": ")", "[": "]", "{": "}"}
        expected = [None]
        for character in s:
            if character in closer:
                expected.append(closer[character])
            elif character != expected.pop():
                return False
        return expected == [None]
