class Solution:
    def reorganizeString(self, s: str) -> str:
        left = Counter(s)
        answer = ""
        while len(answer) < len(s):
            for letter in left:
                if left[letter] and answer[-1:] != letter:
                    answer += letter
                    left[letter] -= 1
                    break
            else:
                return ""
        return answer
