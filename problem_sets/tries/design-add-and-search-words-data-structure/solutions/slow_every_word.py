class WordDictionary:
    def __init__(self):
        self.words = []

    def addWord(self, word: str) -> None:
        self.words.append(word)

    def search(self, word: str) -> bool:
        for known in self.words:
            if len(known) == len(word) and all(a == b or b == "." for a, b in zip(known, word)):
                return True
        return False
