class Solution:
    def minWindow(self, s: str, t: str) -> str:
        need = Counter(t)
        missing = len(t)
        left = 0
        for right, letter in enumerate(s):
            if need[letter] > 0:
                missing -= 1
            need[letter] -= 1
            if missing == 0:
                while need[s[left]] < 0:
                    need[s[left]] += 1
                    left += 1
                return s[left : right + 1]
        return ""
