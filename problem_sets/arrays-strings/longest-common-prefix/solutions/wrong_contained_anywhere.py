class Solution:
    def longestCommonPrefix(self, strs: List[str]) -> str:
        candidate = strs[0]
        for word in strs:
            while candidate not in word:
                candidate = candidate[:-1]
        return candidate
