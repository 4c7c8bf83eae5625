class Solution:
    def isPalindrome(self, s: str) -> bool:
        kept = [char for char in s if char.isalnum()]
        return kept == kept[::-1]
