class Solution:
    def wordBreak(self, s: str, wordDict: List[str]) -> bool:
        @lru_cache(None)
        def splits(rest):
            return not rest or any(rest.startswith(word) and splits(rest[len(word):]) for word in wordDict)

        return splits(s)
