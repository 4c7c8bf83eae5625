class Solution:
    def ladderLength(self, beginWord: str, endWord: str, wordList: List[str]) -> int:
        words_like = defaultdict(set)
        for word in wordList:
            for i, _ in enumerate(word):
                words_like[word[:i] + "*" + word[i + 1 :]].add(word)
        unused = set(wordList)
        near, far = {beginWord}, {endWord} & unused
        length = 1
        while near:
            length += 1
            following = set()
            for word in near:
                for i, _ in enumerate(word):
                    following |= words_like[word[:i] + "*" + word[i + 1 :]]
            if following & far:
                return length
            near, far = far, following & unused
            unused -= far
        return 0
