class Solution:
    def isPalindrome(self, s: str) -> bool:
        kept = [char.lower() for char in s if char.isalnum()]
        return all(kept[i] == kept[-1 - i] for i in range(len(kept) // 2 - 1))
