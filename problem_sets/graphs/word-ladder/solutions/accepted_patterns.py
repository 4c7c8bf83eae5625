class Solution:
    def ladderLength(self, beginWord: str, endWord: str, wordList: List[str]) -> int:
        def patterns(word):
            return [word[:i] + "*" + word[i + 1 :] for i, _ in enumerate(word)]

        words_like = defaultdict(list)
        for word in wordList:
            for pattern in patterns(word):
                words_like[pattern].append(word)
        length = {beginWord: 1}
        queue = deque([beginWord])
        while queue:
            word = queue.popleft()
            for pattern in patterns(word):
                for other in words_like[pattern]:
                    if other not in length:
                        length[other] = length[word] + 1
                        queue.append(other)
        return length.get(endWord, 0)
