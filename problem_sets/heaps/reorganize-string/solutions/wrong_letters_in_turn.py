class Solution:
    def reorganizeString(self, s: str) -> str:
        counts = Counter(s)
        if max(counts.values()) > (len(s) + 1) // 2:
            return ""
        answer = ""
        while len(answer) < len(s):
            for letter in sorted(counts, key=counts.get, reverse=True):
                if counts[letter]:
                    answer += letter
                    counts[letter] -= 1
        return answer
