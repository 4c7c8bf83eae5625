class Solution:
    def longestCommonPrefix(self, strs: List[str]) -> str:
        answer = ""
        for column in zip(*strs):
            if len(set(column)) == 1:
                answer += column[0]
        return answer
