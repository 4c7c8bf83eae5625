class Solution:
    def ladderLength(self, beginWord: str, endWord: str, wordList: List[str]) -> int:
        letters = "abcdefghijklmnopqrstuvwxyz"
        unused = set(wordList)
        level = {beginWord}
        length = 1
        while level:
            if endWord in level:
                return length
            length += 1
            changed = {
                word[:i] + letter + word[i + 1 :] for word in level for i in range(len(word)) for letter in letters
            }
            level = changed & unused
            unused -= level
        return -1
