class Solution:
    def characterReplacement(self, s: str, k: int) -> int:
        longest = max(len(list(run)) for _, run in groupby(s))
        return min(len(s), longest + k)
