class Solution:
    def isPalindrome(self, s: str) -> bool:
        forwards = []
        backwards = []
        for char in s.lower():
            if char.isalnum():
                forwards = forwards + [char]
                backwards = [char] + backwards
        return forwards == backwards
