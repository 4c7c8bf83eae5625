class Solution:
    def longestCommonPrefix(self, strs: List[str]) -> str:
        shortest = min(strs, key=len)
        longest = max(strs, key=len)
        for i in range(len(shortest)):
            if shortest[i] != longest[i]:
                return shortest[:i]
        return shortest
