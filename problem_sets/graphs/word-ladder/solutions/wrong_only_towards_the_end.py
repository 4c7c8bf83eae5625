class Solution:
    def ladderLength(self, beginWord: str, endWord: str, wordList: List[str]) -> int:
        if endWord not in wordList:
            return 0
        unused = set(wordList)
        level = {beginWord}
        length = 1
        while level:
            if endWord in level:
                return length
            length += 1
            level = {word[:i] + endWord[i] + word[i + 1 :] for word in level for i in range(len(word))} & unused
            unused -= level
        return 0
