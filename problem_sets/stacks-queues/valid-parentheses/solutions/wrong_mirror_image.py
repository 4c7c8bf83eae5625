class Solution:
    def isValid(self, s: str) -> bool:
        closer = {"(": ")", "[": "]", "{": "}"}
        left, right = 0, len(s) - 1
        while left < right:
            if closer.get(s[left]) != s[right]:
                return False
            left += 1
            right -= 1
        return len(s) % 2 == 0
