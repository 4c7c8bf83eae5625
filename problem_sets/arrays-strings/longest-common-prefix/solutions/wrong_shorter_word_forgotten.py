class Solution:
    def longestCommonPrefix(self, strs: List[str]) -> str:
        for i, letter in enumerate(strs[0]):
            for word in strs:
                if word[i] != letter:
                    return strs[0][:i]
        return strs[0]
