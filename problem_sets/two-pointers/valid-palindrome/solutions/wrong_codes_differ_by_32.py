class Solution:
    def isPalindrome(self, s: str) -> bool:
        kept = [ord(char) for char in s if char.isalnum()]
        return all(abs(a - b) in (0, 32) for a, b in zip(kept, reversed(kept)))
