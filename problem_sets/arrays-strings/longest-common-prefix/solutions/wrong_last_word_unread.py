class Solution:
    def longestCommonPrefix(self, strs: List[str]) -> str:
        candidate = strs[0]
        for i in range(1, len(strs) - 1):
            while not strs[i].startswith(candidate):
                candidate = candidate[:-1]
        return candidate
