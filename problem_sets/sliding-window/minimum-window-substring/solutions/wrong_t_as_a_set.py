class Solution:
    def minWindow(self, s: str, t: str) -> str:
        need = Counter(set(t))
        missing = len(need)
        left = 0
        best = None
        for right, letter in enumerate(s):
            if need[letter] > 0:
                missing -= 1
            need[letter] -= 1
            while missing == 0:
                if best is None or right - left < best[1] - best[0]:
                    best = left, right
                need[s[left]] += 1
                if need[s[left]] > 0:
                    missing += 1
                left += 1
        return s[best[0] : best[1] + 1] if best else ""
