class Solution:
    def ladderLength(self, beginWord: str, endWord: str, wordList: List[str]) -> int:
        letters_like = defaultdict(list)
        for word in wordList:
            for i in range(len(word)):
                letters_like["".join(sorted(word[:i] + word[i + 1 :]))].append(word)
        length = {beginWord: 1}
        queue = deque([beginWord])
        while queue:
            word = queue.popleft()
            for i in range(len(word)):
                for other in letters_like.pop("".join(sorted(word[:i] + word[i + 1 :])), []):
                    if other not in length:
                        length[other] = length[word] + 1
                        queue.append(other)
        return length.get(endWord, 0)
