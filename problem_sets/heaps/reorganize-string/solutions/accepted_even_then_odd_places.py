class Solution:
    def reorganizeString(self, s: str) -> str:
        groups = Counter(s).most_common()
        half = (len(s) + 1) // 2
        if groups[0][1] > half:
            return ""
        letters = [letter for letter, count in groups for _ in range(count)]
        answer = list(s)
        answer[::2] = letters[:half]
        answer[1::2] = letters[half:]
        return "".join(answer)
