class Solution:
    def longestCommonPrefix(self, strs: List[str]) -> str:
        best = strs[0] if len(strs) == 1 else ""
        for a, b in zip(strs, strs[1:]):
            i = 0
            while i < min(len(a), len(b)) and a[i] == b[i]:
                i += 1
            if i > len(best):
                best = a[:i]
        return best
