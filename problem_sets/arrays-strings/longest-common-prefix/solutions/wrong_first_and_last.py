class Solution:
    def longestCommonPrefix(self, strs: List[str]) -> str:
        answer = ""
        for a, b in zip(strs[0], strs[-1]):
            if a != b:
                break
            answer += a
        return answer
