class Solution:
    def minWindow(self, s: str, t: str) -> str:
        need = Counter(t)
        missing = len(t)
        left = 0
        best = ""
        for right, letter in enumerate(s):
            if need[letter] > 0:
                missing -= 1
            need[letter] -= 1
            while missing == 0:
                if not best or right - left < len(best):
                    best = s[left:right]
                need[s[left]] += 1
                if need[s[left]] > 0:
                    missing += 1
                left += 1
        return best
