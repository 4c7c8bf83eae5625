class Solution:
    def ladderLength(self, beginWord: str, endWord: str, wordList: List[str]) -> int:
        words_like = defaultdict(list)
        for word in wordList:
            for i in range(len(word)):
                words_like[word[:i] + "*" + word[i + 1 :]].append(word)
        met = set()

        def climb(word):
            if word == endWord:
                return 1
            met.add(word)
            for i in range(len(word)):
                for other in words_like[word[:i] + "*" + word[i + 1 :]]:
                    if other not in met:
                        rest = climb(other)
                        if rest:
                            return rest + 1
            return 0

        return climb(beginWord)
