class Solution:
    def reorganizeString(self, s: str) -> str:
        groups = Counter(s).most_common()
        if groups[0][1] > len(s) // 2:
            return ""
        letters = [letter for letter, count in groups for _ in range(count)]
        answer = [""] * len(s)
        answer[::2] = letters[: (len(s) + 1) // 2]
        answer[1::2] = letters[(len(s) + 1) // 2 :]
        return "".join(answer)
