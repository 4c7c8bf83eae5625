class Solution:
    def isPalindrome(self, s: str) -> bool:
        kept = [char.lower() for char in s if "A" <= char <= "z" or "0" <= char <= "9"]
        return kept == kept[::-1]
