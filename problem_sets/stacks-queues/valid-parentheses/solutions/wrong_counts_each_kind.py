class Solution:
    def isValid(self, s: str) -> bool:
        return all(s.count(opener) == s.count(closer) for opener, closer in ("()", "[]", "{}"))
