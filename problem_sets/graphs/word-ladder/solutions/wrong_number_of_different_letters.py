class Solution:
    def ladderLength(self, beginWord: str, endWord: str, wordList: List[str]) -> int:
        if endWord not in wordList:
            return 0
        return 1 + sum(a != b for a, b in zip(beginWord, endWord))
