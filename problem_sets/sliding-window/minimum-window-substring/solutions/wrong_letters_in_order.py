class Solution:
    def minWindow(self, s: str, t: str) -> str:
        # for each letter of t: where a window that has matched it and all before it began
        began = [-1] * len(t)
        at = defaultdict(list)
        for i, letter in enumerate(t):
            at[letter].insert(0, i)
        best = ""
        for right, letter in enumerate(s):
            for i in at[letter]:
                began[i] = right if i == 0 else began[i - 1]
            if began[-1] >= 0 and (not best or right - began[-1] + 1 < len(best)):
                best = s[began[-1] : right + 1]
        return best
