class WordDictionary:
    def __init__(self):
        self.words = defaultdict(list)

    def addWord(self, word: str) -> None:
        self.words[word[0]].append(word)

    def search(self, word: str) -> bool:
        groups = self.words.values() if word[0] == "." else [self.words[word[0]]]
        pattern = re.compile(word)
        return any(pattern.match(known) for group in groups for known in group)
