class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        words = set(wordDict)
        longest = max(map(len, words))
        seen = {0}
        queue = deque([0])
        while queue:
            start = queue.popleft()
            for end in range(start + 1, min(len(s), start + longest) + 1):
                if end not in seen and s[start:end] in words:
                    seen.add(end)
                    queue.append(end)
        return len(s) in seen
