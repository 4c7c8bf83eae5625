class WordDictionary:
    def __init__(self):
        self.words = []
        self.masks = defaultdict(int)

    def addWord(self, word: str) -> None:
        bit = 2 ** len(self.words)
        self.words.append(word)
        self.masks[len(word)] |= bit
        for i, letter in enumerate(word):
            self.masks[len(word), i, letter] |= bit

    def search(self, word: str) -> bool:
        fitting = self.masks[len(word)]
        for i, letter in enumerate(word):
            if letter != ".":
                fitting &= self.masks[len(word), i, letter]
        return bool(fitting)
