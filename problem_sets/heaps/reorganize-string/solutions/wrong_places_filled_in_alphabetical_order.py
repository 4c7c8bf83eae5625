class Solution:
    def reorganizeString(self, s: str) -> str:
        if max(Counter(s).values()) > (len(s) + 1) // 2:
            return ""
        answer = [""] * len(s)
        letters = sorted(s)
        half = (len(s) + 1) // 2
        answer[::2] = letters[:half]
        answer[1::2] = letters[half:]
        return "".join(answer)
